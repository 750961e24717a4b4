package io.crossing.diagram.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How changes are published.
 *
 * @param secondPairOfEyes whether another process admin has to approve; without it, for installations with one admin, nobody has to
 */
@ConfigurationProperties("crossing.diagram")
record PublishingSettings(@DefaultValue("true") boolean secondPairOfEyes) {}

package io.crossing.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demonstration shows.
 *
 * @param samples whether it starts with a sample portfolio
 * @param colleagues whether sample colleagues do what nobody has taken up
 * @param pace how long a colleague takes for a step, on average
 * @param away after how long without a request somebody who is signed in counts as gone
 * @param running how many rollouts run at least; a new one is started when fewer do
 */
@ConfigurationProperties("crossing.demo")
record DemoSettings(
        @DefaultValue("true") boolean samples,
        @DefaultValue("true") boolean colleagues,
        @DefaultValue("PT2M") Duration pace,
        @DefaultValue("PT15M") Duration away,
        @DefaultValue("8") int running) {}

package io.crossing.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What would have been a mail of its own, for somebody who gets one mail a day.
 *
 * @param url where it leads; a whole address
 */
record DigestLine(String text, @Nullable String url, Urgency urgency, Instant at) {}

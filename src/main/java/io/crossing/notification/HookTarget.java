package io.crossing.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is called out to.
 *
 * @param secret what it is signed with, after the Standard Webhooks specification; absent where its receiver asks for none
 */
record HookTarget(UUID id, String url, @Nullable String secret) {}

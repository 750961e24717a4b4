package io.crossing.notification;

import io.crossing.process.PersonId;
import java.net.URI;
import java.util.UUID;

/** Where one person is told besides by mail: a channel of theirs in Slack or Teams. */
record PersonalHook(UUID id, PersonId person, HookKind kind, String url) {

    /** The address without what makes it a secret. */
    public String masked() {
        URI address = URI.create(url);
        String end = url.length() > 4 ? url.substring(url.length() - 4) : "";
        return address.getScheme() + "://" + address.getHost() + "/…" + end;
    }
}

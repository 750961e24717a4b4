package io.crossing.notification;

import io.crossing.process.Sentence;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called: with https and out on the internet. What answers only inside the house, this machine or a metadata
 * service for instance, is nothing that an entry on a page may reach; it is checked when it is entered and before each call.
 */
@Component
class HookAddresses {

    private static final int LONGEST = 2_000;

    private final boolean insideToo;

    @Autowired
    HookAddresses(HookSettings settings) {
        this(settings.inside());
    }

    HookAddresses(boolean insideToo) {
        this.insideToo = insideToo;
    }

    /** @throws WebhookError.Unusable that says what to do */
    URI usable(String text) {
        URI address = parsed(text.strip());
        String host = address.getHost();
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (host == null || !(secure || (plain && insideToo))) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.address"));
        }
        if (address.getUserInfo() != null) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.password"));
        }
        if (!insideToo && inside(host)) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.inside"));
        }
        return address;
    }

    private static URI parsed(String text) {
        try {
            if (text.length() > LONGEST) {
                throw new WebhookError.Unusable("url", Sentence.of("notification.refused.long"));
            }
            return URI.create(text);
        } catch (IllegalArgumentException noAddress) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.address"));
        }
    }

    private static boolean inside(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (inside(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException unknown) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.host", host));
        }
    }

    static boolean inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean thisNetwork = bytes.length == 4 && bytes[0] == 0;
        return uniqueLocal
                || shared
                || thisNetwork
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}

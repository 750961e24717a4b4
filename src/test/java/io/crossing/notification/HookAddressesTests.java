package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class HookAddressesTests {

    private final HookAddresses outside = new HookAddresses(false);
    private final HookAddresses anywhere = new HookAddresses(true);

    @Test
    void takesWhatIsOnTheInternet() {
        assertThat(outside.usable(" https://8.8.8.8/hooks/x ")).hasToString("https://8.8.8.8/hooks/x");
    }

    @Test
    void refusesWhatIsNotSecureOrNoAddress() {
        List<String> unusable = List.of(
                "",
                "nonsense",
                "http://8.8.8.8/x",
                "ftp://8.8.8.8/x",
                "https:///x",
                "https://a b",
                "https://u:p@8.8.8.8/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://8.8.8.8/" + "x".repeat(2_000));

        assertThat(unusable)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> outside.usable(address)).isInstanceOf(WebhookError.Unusable.class));
    }

    @Test
    void refusesWhatIsInsideTheHouse() {
        List<String> inside = List.of(
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://0.0.0.0/",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://224.0.0.1/");

        assertThat(inside)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> outside.usable(address)).isInstanceOf(WebhookError.Unusable.class));
    }

    @Test
    void takesTheHouseWhereThatIsSet() {
        assertThat(anywhere.usable("http://127.0.0.1:1234/x")).hasToString("http://127.0.0.1:1234/x");
    }

    @Test
    void knowsAddressesOfTheHouse() throws Exception {
        assertThat(HookAddresses.inside(InetAddress.getByName("1.1.1.1"))).isFalse();
        assertThat(HookAddresses.inside(InetAddress.getByName("2606:4700::1111")))
                .isFalse();
        assertThat(HookAddresses.inside(InetAddress.getByName("100.128.0.1"))).isFalse();
        assertThat(HookAddresses.inside(InetAddress.getByName("100.127.0.1"))).isTrue();
    }
}

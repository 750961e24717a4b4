package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HookSignatureTests {

    /** The example that the specification's own libraries are tested with. */
    @Test
    void signsAsTheSpecificationSays() {
        String signature = HookSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void makesSecretsThatNobodyGuesses() {
        assertThat(HookSignature.newSecret()).startsWith("whsec_").hasSize(50);
        assertThat(HookSignature.newSecret()).isNotEqualTo(HookSignature.newSecret());
    }
}

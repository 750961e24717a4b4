package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "crossing.people.recover=ada")
class RecoveringTests extends PeopleTest {

    @Autowired
    FirstAdministrator firstAdministrator;

    @Test
    void letsSomebodyBackInWhoHasLostThePassword(CapturedOutput output) {
        town.add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        int before = output.getOut().length();

        firstAdministrator.welcome();

        Matcher password = Pattern.compile("Name      ada\\s+Password  (\\S+)")
                .matcher(output.getOut().substring(before));
        Assertions.assertThat(password.find()).isTrue();
        assertThat(visitor().signIn("ada", "secret")).leadsTo("/sign-in?error");
        assertThat(visitor().signIn("ada", password.group(1))).leadsTo("/");
    }

    @Test
    void saysThatNobodyHasTheName(CapturedOutput output) {
        town.add("alan", "Alan Albers", Role.PROCESS_ADMIN);

        firstAdministrator.welcome();

        Assertions.assertThat(output.getOut()).contains("nobody has an account with the name \"ada\"");
    }
}

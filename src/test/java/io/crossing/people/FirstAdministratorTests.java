package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import io.crossing.process.PersonId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests extends PeopleTest {

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    People people;

    @Test
    void getsInWithAPasswordThatIsPrintedOnce(CapturedOutput output) {
        int before = output.getOut().length();

        firstAdministrator.welcome();
        firstAdministrator.welcome();

        String printed = output.getOut().substring(before);
        Assertions.assertThat(printed)
                .containsOnlyOnce("The first account is ready.")
                .contains("Open      http://localhost:" + port)
                .contains("Name      admin");
        Assertions.assertThat(people.get(new PersonId("admin")).roles())
                .containsExactlyInAnyOrder(Role.PROCESS_ADMIN, Role.LEAD);
        Visitor admin = visitor();
        assertThat(admin.signIn("admin", password(printed))).leadsTo("/");
        assertThat(admin.page("/work")).leadsTo("/account/password");
    }

    @Test
    void isNotAddedWhereSomebodyIs(CapturedOutput output) {
        town.add("lea", "Lea Lang", Role.LEAD);
        String before = output.getOut();

        firstAdministrator.welcome();

        Assertions.assertThat(output.getOut()).isEqualTo(before);
        Assertions.assertThat(people.find(new PersonId("admin"))).isEmpty();
    }

    private static String password(String printed) {
        Matcher password = Pattern.compile("Password  (\\S+)").matcher(printed);
        Assertions.assertThat(password.find()).isTrue();
        return password.group(1);
    }
}

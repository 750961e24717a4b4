package io.crossing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTests {

    @Test
    void hasTheGroupThatDiagramsName() {
        assertThat(Role.values())
                .extracting(Role::group)
                .containsExactly("lead", "sponsor", "participant", "process-admin", "founder");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsGroup(Role role) {
        assertThat(Role.ofGroup(role.group())).contains(role);
    }

    @Test
    void isNotFoundByAnyOtherWord() {
        assertThat(Role.ofGroup("leads")).isEmpty();
        assertThat(Role.ofGroup("PROCESS_ADMIN")).isEmpty();
    }
}

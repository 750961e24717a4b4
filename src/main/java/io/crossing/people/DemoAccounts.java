package io.crossing.people;

import java.util.List;

/** The accounts that a demonstration offers on its sign-in page; there is such a bean in the profile {@code demo} only. */
public interface DemoAccounts {

    /** In the order in which they are worth trying. */
    List<DemoAccount> list();

    /**
     * A sample account.
     *
     * @param role what this person is in the samples, in a few words
     */
    record DemoAccount(String id, String name, String role, String password) {}
}

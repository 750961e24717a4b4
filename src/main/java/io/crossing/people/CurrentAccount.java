package io.crossing.people;

/**
 * Who makes the present request.
 *
 * @param mustChangePassword whether nothing else may be done before that
 */
public record CurrentAccount(SignedIn signedIn, Person person, boolean mustChangePassword) {}

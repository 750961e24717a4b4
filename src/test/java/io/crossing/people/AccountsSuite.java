package io.crossing.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.FieldProblem;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about people; run on each database that the product supports. */
abstract class AccountsSuite {

    private static final LocalDate MONDAY = LocalDate.parse("2026-12-21");
    private static final RolloutId TRIAGE = RolloutId.random();
    private static final RolloutId LETTERS = RolloutId.random();

    private final MovableClock clock = new MovableClock();
    private final List<Object> events = new ArrayList<>();
    private final PeopleSettings settings =
            new PeopleSettings(3, Duration.ofMinutes(10), Duration.ofMinutes(5), ZoneId.of("Europe/Berlin"), null);
    private final Passwords passwords = new Passwords();

    private JdbcClient jdbc;
    private Accounts accounts;
    private Tokens tokens;
    private People people;
    private AddingPerson adding;
    private PlanningAbsence planning;
    private ClosingAccount closing;
    private ChangingProfile changing;
    private SigningIn signingIn;
    private ChangingPassword changingPassword;

    abstract DataSource database();

    static DataSource migrated(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .load()
                .migrate();
        return database;
    }

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(database());
        accounts = new Accounts(jdbc, clock);
        tokens = new Tokens(jdbc);
        Absences absences = new Absences(jdbc);
        people = new JdbcPeople(jdbc, accounts, absences);
        adding = new AddingPerson(accounts, passwords, settings);
        StaticListableBeanFactory others = new StaticListableBeanFactory();
        others.addBean("takingPart", (TakingPart) person -> Map.of(TRIAGE, "Invoice triage", LETTERS, "Letters"));
        AbsenceCheck check = new AbsenceCheck(people, absences, others.getBeanProvider(TakingPart.class), clock);
        planning = new PlanningAbsence(accounts, absences, check, events::add);
        closing = new ClosingAccount(accounts, tokens, events::add, clock);
        changing = new ChangingProfile(accounts);
        signingIn = new SigningIn(
                accounts,
                passwords,
                tokens,
                new FailedAttempts(settings, clock),
                new RecentlyVerified(settings, clock));
        changingPassword = new ChangingPassword(accounts, passwords, signingIn);
        jdbc.sql("update person set superior = null").update();
        List.of("api_token", "absence", "person_role", "person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void keepsEverythingThatWasSaidAboutAPerson() {
        Person fay = add("fay", "Fay Falk", Role.FOUNDER);

        Person sam = adding.add(
                new NewPerson(id("sam"), " Sam Stern ", "Sam@Crossing.Example", Set.of(Role.SPONSOR, Role.LEAD), null)
                        .withSuperior(fay.id()));

        assertThat(people.get(id("sam")))
                .isEqualTo(sam)
                .isEqualTo(new Person(
                        id("sam"),
                        "Sam Stern",
                        "sam@crossing.example",
                        Set.of(Role.SPONSOR, Role.LEAD),
                        true,
                        fay.id(),
                        ZoneId.of("Europe/Berlin")));
    }

    @Test
    void saysThatAPersonIsUnknown() {
        assertThat(people.find(id("nobody"))).isEmpty();
        assertThat(people.isActive(id("nobody"))).isFalse();
        assertThatThrownBy(() -> people.get(id("nobody")))
                .isInstanceOf(PersonUnknown.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void takesEachNameAndEachAddressOnce() {
        add("lea", "Lea Lang", Role.LEAD);

        assertThatThrownBy(() -> adding.add(
                        new NewPerson(id("lea"), "Lea Other", "other@crossing.example", Set.of(Role.LEAD), null)))
                .isInstanceOf(AccountAlreadyThere.class);
        assertThatThrownBy(() ->
                        adding.add(new NewPerson(id("lena"), "Lena", "LEA@crossing.example", Set.of(Role.LEAD), null)))
                .asInstanceOf(type(EntriesRefused.class))
                .extracting(refused -> fields(refused))
                .isEqualTo(List.of("email"));
        assertThat(people.active()).hasSize(1);
    }

    @Test
    void namesEveryFieldThatCannotBeSo() {
        NewPerson nonsense = new NewPerson(id("x"), "  ", "no address", Set.of(), null).withSuperior(id("nobody"));

        assertThatThrownBy(() -> adding.add(nonsense))
                .asInstanceOf(type(EntriesRefused.class))
                .extracting(refused -> fields(refused))
                .isEqualTo(List.of("name", "email", "roles", "superior"));
        assertThat(people.find(id("x"))).isEmpty();
    }

    @Test
    void findsPeopleByRoleWithoutThoseWhoLeft() {
        add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        add("alan", "Alan Albers", Role.PROCESS_ADMIN);
        add("lea", "Lea Lang", Role.LEAD);
        closing.close(id("alan"));

        assertThat(people.inRole(Role.PROCESS_ADMIN)).extracting(Person::name).containsExactly("Ada Adler");
        assertThat(people.active()).extracting(Person::name).containsExactly("Ada Adler", "Lea Lang");
    }

    @Test
    void findsManyAtOnceAlsoThoseWhoLeft() {
        add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        add("lea", "Lea Lang", Role.LEAD);
        closing.close(id("lea"));

        assertThat(people.findAll(List.of(id("lea"), id("ada"), id("nobody"), id("ada"))))
                .containsOnlyKeys(id("ada"), id("lea"))
                .extractingByKey(id("lea"))
                .returns(false, Person::active);
        assertThat(people.findAll(List.of())).isEmpty();
    }

    @Test
    void searchesInNamesAndIdsWhateverTheCase() {
        add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);

        assertThat(people.search("ORTH", 10)).extracting(Person::id).containsExactly(id("olga"));
        assertThat(people.search("to", 10)).extracting(Person::id).containsExactly(id("tom"));
        assertThat(people.search("", 1)).extracting(Person::id).containsExactly(id("olga"));
        assertThat(people.search("crossing.example", 10)).isEmpty();
    }

    @Test
    void takesWhatIsTypedLiterally() {
        add("olga", "Olga 100% Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);

        assertThat(people.search("0%", 10)).extracting(Person::id).containsExactly(id("olga"));
        assertThat(people.search("_", 10)).isEmpty();
        assertThat(people.search("!", 10)).isEmpty();
        assertThat(people.search("\0", 10)).hasSize(2);
        assertThat(people.search("' or 1=1 --", 10)).isEmpty();
    }

    @Test
    void pagesThroughEverybodyForAdministrators() {
        add("ada", "Ada Adler", Role.PROCESS_ADMIN, Role.LEAD);
        add("ben", "Ben Berg", Role.PARTICIPANT);
        add("cay", "Cay Carl", Role.PARTICIPANT);
        closing.close(id("ben"));

        Page<Person> first = people.search("", true, new Paging(0, 2, null));
        Page<Person> second = people.search("", true, new Paging(1, 2, null));

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).extracting(Person::id).containsExactly(id("ada"), id("cay"));
        assertThat(second.items()).extracting(Person::id).containsExactly(id("ben"));
        assertThat(people.search("ben@", true, Paging.first()).total()).isEqualTo(1);
        assertThat(people.search("", false, Paging.first()).total()).isEqualTo(2);
    }

    @Test
    void changesRolesAndWhomSomebodyAnswersTo() {
        add("fay", "Fay Falk", Role.FOUNDER);
        add("sam", "Sam Stern", Role.PARTICIPANT);

        changing.change(
                id("sam"),
                new PersonProfile(
                        "Sam Star",
                        "star@crossing.example",
                        Set.of(Role.SPONSOR, Role.LEAD),
                        id("fay"),
                        ZoneId.of("UTC")));

        assertThat(people.get(id("sam")).roles()).containsExactlyInAnyOrder(Role.SPONSOR, Role.LEAD);
        assertThat(people.get(id("sam")).superior()).isEqualTo(id("fay"));
        assertThat(people.get(id("sam")).name()).isEqualTo("Sam Star");
    }

    @Test
    void keepsOneProcessAdminAtLeast() {
        add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        Person lea = add("lea", "Lea Lang", Role.LEAD);
        PersonProfile lessThanBefore =
                new PersonProfile("Ada Adler", "ada@crossing.example", Set.of(Role.LEAD), null, lea.timeZone());

        assertThatThrownBy(() -> closing.close(id("ada"))).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> changing.change(id("ada"), lessThanBefore)).isInstanceOf(LastAdministrator.class);
        assertThat(people.get(id("ada")).roles()).containsExactly(Role.PROCESS_ADMIN);
        assertThat(events).isEmpty();
    }

    @Test
    void tellsOnceThatAnAccountWasClosed() {
        add("olga", "Olga Orth", Role.PARTICIPANT);

        closing.close(id("olga"));
        closing.close(id("olga"));

        assertThat(events).containsExactly(new AccountClosed(id("olga"), clock.instant()));
        assertThat(people.isActive(id("olga"))).isFalse();
        assertThatThrownBy(() -> closing.close(id("nobody"))).isInstanceOf(PersonUnknown.class);
    }

    @Test
    void hasSomebodyStandInFromTheFirstDayToTheLast() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);

        planning.plan(olga, olga.id(), new Absence(MONDAY, MONDAY.plusDays(4), id("tom")));

        assertThat(standsIn("olga", noon(MONDAY.minusDays(1)))).isEmpty();
        assertThat(standsIn("olga", noon(MONDAY))).contains(id("tom"));
        assertThat(standsIn("olga", noon(MONDAY.plusDays(4)))).contains(id("tom"));
        assertThat(standsIn("olga", noon(MONDAY.plusDays(5)))).isEmpty();
        assertThat(people.standsInFor(id("tom"), noon(MONDAY)))
                .containsExactly(new StandsInFor(id("olga"), MONDAY.plusDays(4), true, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        // the night in which the clocks go back, the one in which they go forward, and places that are never there
        // first
        "Europe/Berlin, 2027-10-31, 2027-10-30T22:00:00Z, 2027-10-31T23:00:00Z",
        "Europe/Berlin, 2027-03-28, 2027-03-27T23:00:00Z, 2027-03-28T22:00:00Z",
        "America/New_York, 2027-03-14, 2027-03-14T05:00:00Z, 2027-03-15T04:00:00Z",
        "Pacific/Kiritimati, 2027-01-01, 2026-12-31T10:00:00Z, 2027-01-01T10:00:00Z",
        "Pacific/Pago_Pago, 2027-01-01, 2027-01-01T11:00:00Z, 2027-01-02T11:00:00Z"
    })
    void beginsAndEndsADayWhereWhoeverIsAwayLives(String zone, LocalDate day, Instant begins, Instant ends) {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        changing.changeOwn(olga.id(), olga.name(), olga.email(), ZoneId.of(zone), Locale.GERMAN);

        planning.add(olga, olga.id(), new Absence(day, day, id("tom")));

        assertThat(standsIn("olga", begins.minusMillis(1))).isEmpty();
        assertThat(standsIn("olga", begins)).contains(id("tom"));
        assertThat(standsIn("olga", ends.minusMillis(1))).contains(id("tom"));
        assertThat(standsIn("olga", ends)).isEmpty();
        assertThat(people.standsInFor(id("tom"), begins)).hasSize(1);
        assertThat(people.standsInFor(id("tom"), ends)).isEmpty();
    }

    @Test
    void hasDifferentPeopleStandInForDifferentRollouts() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        add("tara", "Tara Toth", Role.PARTICIPANT);
        Instant then = noon(MONDAY);

        planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY.plusDays(9), id("tom")));
        planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY.plusDays(1), id("tara"), Set.of(TRIAGE)));

        assertThat(people.substituteOf(olga.id(), TRIAGE, then)).contains(id("tara"));
        assertThat(people.substituteOf(olga.id(), LETTERS, then)).contains(id("tom"));
        assertThat(people.substituteOf(olga.id(), TRIAGE, noon(MONDAY.plusDays(2))))
                .contains(id("tom"));
        StandsInFor tom = people.standsInFor(id("tom"), then).get(0);
        StandsInFor tara = people.standsInFor(id("tara"), then).get(0);
        assertThat(tom.in(TRIAGE)).isFalse();
        assertThat(tom.in(LETTERS)).isTrue();
        assertThat(tara.in(TRIAGE)).isTrue();
        assertThat(tara.in(LETTERS)).isFalse();
        assertThat(refusedFields(() ->
                        planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY, id("tom"), Set.of(TRIAGE, LETTERS)))))
                .containsExactly("from");
        assertThat(refusedFields(() -> planning.add(
                        olga, olga.id(), new Absence(MONDAY.plusDays(9), MONDAY.plusDays(20), id("tara")))))
                .containsExactly("from");
        assertThat(refusedFields(() -> planning.add(
                        olga, olga.id(), new Absence(MONDAY, MONDAY, id("tom"), Set.of(RolloutId.random())))))
                .containsExactly("rollouts");
    }

    @Test
    void followsTheSubstitutesOfSubstitutes() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        Person tom = add("tom", "Tom Tanner", Role.PARTICIPANT);
        add("tara", "Tara Toth", Role.PARTICIPANT);
        planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY.plusDays(9), tom.id()));
        planning.add(tom, tom.id(), new Absence(MONDAY.plusDays(5), MONDAY.plusDays(6), id("tara")));

        assertThat(standsIn("olga", noon(MONDAY))).contains(tom.id());
        assertThat(standsIn("olga", noon(MONDAY.plusDays(5)))).contains(id("tara"));
        assertThat(people.standsInFor(id("tara"), noon(MONDAY.plusDays(5))))
                .extracting(StandsInFor::absent)
                .containsExactlyInAnyOrder(olga.id(), tom.id());
        assertThat(people.standsInFor(tom.id(), noon(MONDAY.plusDays(5)))).isEmpty();
    }

    @Test
    void refusesSubstitutesWhoWouldStandInForEachOther() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        Person tom = add("tom", "Tom Tanner", Role.PARTICIPANT);
        Person tara = add("tara", "Tara Toth", Role.PARTICIPANT);
        planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY.plusDays(4), tom.id()));
        planning.add(tom, tom.id(), new Absence(MONDAY.plusDays(4), MONDAY.plusDays(9), tara.id()));

        assertThat(refusedFields(() ->
                        planning.add(tara, tara.id(), new Absence(MONDAY.minusDays(3), MONDAY.plusDays(4), olga.id()))))
                .containsExactly("substitute");

        planning.add(tara, tara.id(), new Absence(MONDAY.minusDays(3), MONDAY.plusDays(3), olga.id()));
        assertThat(standsIn("tara", noon(MONDAY))).contains(tom.id());
    }

    @Test
    void hasNobodyStandInWhereEverybodyIsAwayAfterAll() {
        add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        Absences absences = new Absences(jdbc);
        absences.put(id("olga"), new Absence(MONDAY, MONDAY, id("tom")));
        absences.put(id("tom"), new Absence(MONDAY, MONDAY, id("olga")));

        assertThat(standsIn("olga", noon(MONDAY))).isEmpty();
        assertThat(people.standsInFor(id("tom"), noon(MONDAY))).isEmpty();
    }

    @Test
    void hasNobodyStandInWhoHasLeft() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        planning.plan(olga, olga.id(), new Absence(MONDAY, MONDAY, id("tom")));

        closing.close(id("tom"));

        assertThat(standsIn("olga", noon(MONDAY))).isEmpty();
    }

    @Test
    void replacesChangesAndTakesBackAbsences() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        add("tara", "Tara Toth", Role.PARTICIPANT);
        Absence first = planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY, id("tom"), Set.of(TRIAGE)));
        planning.add(olga, olga.id(), new Absence(MONDAY.plusWeeks(3), MONDAY.plusWeeks(3), id("tom")));

        Absence changed = planning.change(
                olga, olga.id(), first.id(), new Absence(MONDAY, MONDAY.plusDays(1), id("tara"), Set.of(LETTERS)));
        assertThat(people.absencesOf(olga.id())).hasSize(2).first().isEqualTo(changed);
        assertThat(changed.id()).isEqualTo(first.id());

        Absence later = new Absence(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), id("tom"));
        planning.plan(olga, olga.id(), later);
        assertThat(people.absencesOf(olga.id())).containsExactly(later);

        planning.cancel(olga, olga.id(), later.id());
        assertThat(people.absencesOf(olga.id())).isEmpty();
        assertThatThrownBy(() -> planning.cancel(olga, olga.id(), later.id())).isInstanceOf(AbsenceUnknown.class);
        assertThat(events.stream().filter(AbsencePlanned.class::isInstance)).hasSize(4);
        assertThat(events.stream().filter(AbsenceCancelled.class::isInstance)).hasSize(4);
    }

    @Test
    void refusesAnAbsenceThatCannotBe() {
        Person olga = add("olga", "Olga Orth", Role.PARTICIPANT);
        Person tom = add("tom", "Tom Tanner", Role.PARTICIPANT);

        assertThatThrownBy(() -> planning.plan(olga, olga.id(), new Absence(MONDAY, MONDAY.minusDays(1), olga.id())))
                .asInstanceOf(type(EntriesRefused.class))
                .extracting(refused -> fields(refused))
                .isEqualTo(List.of("until", "substitute"));
        assertThatThrownBy(() -> planning.plan(olga, olga.id(), new Absence(MONDAY, MONDAY, id("nobody"))))
                .isInstanceOf(EntriesRefused.class);
        assertThatThrownBy(() -> planning.plan(tom, olga.id(), new Absence(MONDAY, MONDAY, tom.id())))
                .isInstanceOf(NotTheirs.class);
        LocalDate yesterday = LocalDate.parse("2026-11-22");
        assertThat(refusedFields(() -> planning.add(olga, olga.id(), new Absence(yesterday, yesterday, tom.id()))))
                .containsExactly("until");
        assertThat(refusedFields(
                        () -> planning.add(olga, olga.id(), new Absence(MONDAY, MONDAY.plusYears(2), tom.id()))))
                .containsExactly("until");
        assertThat(people.absencesOf(olga.id())).isEmpty();
        assertThat(events.stream().filter(AbsencePlanned.class::isInstance)).isEmpty();
    }

    private static List<String> refusedFields(ThrowingCallable what) {
        EntriesRefused refused = catchThrowableOfType(EntriesRefused.class, what);
        return refused.problems().stream().map(FieldProblem::field).toList();
    }

    private Optional<PersonId> standsIn(String person, Instant at) {
        return people.substituteOf(id(person), LETTERS, at);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    @Test
    void letsAProcessAdminPlanForOthers() {
        Person ada = add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        add("olga", "Olga Orth", Role.PARTICIPANT);

        planning.plan(ada, id("olga"), new Absence(MONDAY, MONDAY, ada.id()));

        assertThat(standsIn("olga", noon(MONDAY))).contains(ada.id());
        assertThatThrownBy(() -> planning.plan(ada, id("nobody"), new Absence(MONDAY, MONDAY, ada.id())))
                .isInstanceOf(PersonUnknown.class);
    }

    @Test
    void signsInWithTheRightPasswordOnly() {
        addWith("olga", "a bridge of piers");

        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
        assertThat(signingIn.withPassword(" OLGA ", "a bridge of piers")).isPresent();
        assertThat(signingIn.withPassword("olga", "a bridge of pears")).isEmpty();
        assertThat(signingIn.withPassword("nobody", "a bridge of piers")).isEmpty();
        assertThat(signingIn.withPassword("no such name!", "")).isEmpty();
    }

    @Test
    void signsInNobodyWithoutAPasswordOrWithAClosedAccount() {
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        addWith("olga", "a bridge of piers");
        SignedIn olga = signingIn.withPassword("olga", "a bridge of piers").orElseThrow();

        closing.close(id("olga"));

        assertThat(signingIn.withPassword("tom", "")).isEmpty();
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isEmpty();
        assertThat(signingIn.current(olga)).isEmpty();
    }

    @Test
    void makesANameWaitAfterTooManyFailuresWhetherItExistsOrNot() {
        addWith("olga", "a bridge of piers");

        for (String name : List.of("olga", "nobody")) {
            for (int i = 0; i < settings.attempts(); i++) {
                assertThat(signingIn.withPassword(name, "wrong")).isEmpty();
            }
            assertThatThrownBy(() -> signingIn.withPassword(name, "a bridge of piers"))
                    .isInstanceOf(TooManyAttempts.class)
                    .hasMessage("Too many attempts with this name. Try again in 10 minutes.");
        }

        clock.move(settings.attemptsWithin());
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        addWith("olga", "a bridge of piers");
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.withPassword("olga", "wrong")).isEmpty();
            assertThat(signingIn.withPassword("olga", "wrong")).isEmpty();
            clock.move(settings.passwordRemembered());
            assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
        }
    }

    @Test
    void checksAPasswordThatWasRightAMomentAgoWithoutTheSlowHash() {
        addWith("olga", "a bridge of piers");
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();

        jdbc.sql("update person set password_hash = '{noop}something else'").update();

        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
        clock.move(settings.passwordRemembered());
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isEmpty();
    }

    @Test
    void takesARememberedPasswordAlsoWhileOthersAreMadeToWait() {
        addWith("olga", "a bridge of piers");
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
        for (int i = 0; i < settings.attempts(); i++) {
            assertThat(signingIn.withPassword("olga", "wrong")).isEmpty();
        }

        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();

        clock.move(settings.passwordRemembered());
        assertThatThrownBy(() -> signingIn.withPassword("olga", "a bridge of piers"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void forgetsARememberedPasswordWhenItIsChanged() {
        addWith("olga", "a bridge of piers");
        SignedIn before = signingIn.withPassword("olga", "a bridge of piers").orElseThrow();

        SignedIn after = changingPassword.change(id("olga"), "a bridge of piers", "nine stages to cross");

        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isEmpty();
        assertThat(signingIn.withPassword("olga", "nine stages to cross")).contains(after);
        assertThat(signingIn.current(before)).isEmpty();
        assertThat(signingIn.current(after)).isPresent();
    }

    @Test
    void refusesPasswordsThatAreWrongOrNotGoodEnough() {
        addWith("olga", "a bridge of piers");

        assertThatThrownBy(() -> changingPassword.change(id("olga"), "wrong", "nine stages to cross"))
                .isInstanceOf(PasswordWrong.class);
        for (String bad : List.of("", "short", "olga example", "x".repeat(73), "ü".repeat(37), "a bridge of piers")) {
            assertThatThrownBy(() -> changingPassword.change(id("olga"), "a bridge of piers", bad))
                    .as(bad)
                    .isInstanceOf(EntriesRefused.class);
        }
        assertThat(signingIn.withPassword("olga", "a bridge of piers")).isPresent();
    }

    @Test
    void givesAOneTimePasswordThatHasToBeChanged() {
        addWith("olga", "a bridge of piers");

        String oneTime = changingPassword.setOneTime(id("olga"));

        assertThat(oneTime).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        SignedIn olga = signingIn.withPassword("olga", oneTime).orElseThrow();
        assertThat(signingIn.current(olga)).get().returns(true, CurrentAccount::mustChangePassword);
        SignedIn changed = changingPassword.change(id("olga"), oneTime, "nine stages to cross");
        assertThat(signingIn.current(changed)).get().returns(false, CurrentAccount::mustChangePassword);
    }

    @Test
    void knowsATokenUntilItIsRevokedOrTheAccountClosed() {
        add("olga", "Olga Orth", Role.PARTICIPANT);
        add("tom", "Tom Tanner", Role.PARTICIPANT);
        HandingOutToken handingOut = new HandingOutToken(tokens, clock);
        RevokingToken revoking = new RevokingToken(tokens, clock);

        HandingOutToken.Handed first = handingOut.handOut(id("olga"), "Import");
        HandingOutToken.Handed second = handingOut.handOut(id("olga"), "Export");
        assertThat(signingIn.withToken(first.secret())).get().returns(id("olga"), SignedIn::id);
        assertThat(handingOut.of(id("olga"))).containsExactlyInAnyOrder(first.token(), second.token());

        assertThatThrownBy(() -> revoking.revoke(id("tom"), first.token().id())).isInstanceOf(TokenUnknown.class);
        revoking.revoke(id("olga"), first.token().id());
        assertThat(signingIn.withToken(first.secret())).isEmpty();
        assertThatThrownBy(() -> revoking.revoke(id("olga"), first.token().id()))
                .isInstanceOf(TokenUnknown.class);
        assertThatThrownBy(() -> revoking.revoke(id("olga"), UUID.randomUUID())).isInstanceOf(TokenUnknown.class);

        closing.close(id("olga"));
        assertThat(signingIn.withToken(second.secret())).isEmpty();
        assertThat(signingIn.withToken("crossing_guess")).isEmpty();
        assertThatThrownBy(() -> handingOut.handOut(id("tom"), " ")).isInstanceOf(EntriesRefused.class);
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        addWith("olga", "a bridge of piers");
        String secret =
                new HandingOutToken(tokens, clock).handOut(id("olga"), "Import").secret();

        assertThat(jdbc.sql("select password_hash from person")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(jdbc.sql("select hash from api_token").query(String.class).single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    private Person add(String id, String name, Role... roles) {
        return adding.add(new NewPerson(id(id), name, id + "@crossing.example", Set.of(roles), null));
    }

    private void addWith(String id, String password) {
        adding.add(
                new NewPerson(id(id), id + " example", id + "@crossing.example", Set.of(Role.PARTICIPANT), password));
    }

    private static PersonId id(String value) {
        return new PersonId(value);
    }

    private static List<String> fields(EntriesRefused refused) {
        return refused.problems().stream().map(FieldProblem::field).toList();
    }
}

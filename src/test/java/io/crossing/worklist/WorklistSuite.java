package io.crossing.worklist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crossing.people.AccountClosed;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.FormRef;
import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.DocumentReaders;
import io.crossing.rollout.DueDatesMoved;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Ledger.Line;
import io.crossing.rollout.OwnerLeft;
import io.crossing.rollout.RolloutHeld;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.WorkItem.Closing;
import io.crossing.worklist.WorkItem.Handover;
import io.crossing.worklist.WorklistParts.Told;
import io.crossing.worklist.WorklistParts.Weighing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of work items, on the real engine; run on each database. */
@SpringBootTest(
        classes = WorklistParts.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "crossing.process.jobs=false",
            "crossing.process.diagrams=src/test/resources/worklist",
            "spring.datasource.username=sa",
            "spring.datasource.password="
        })
@DirtiesContext
abstract class WorklistSuite {

    private static final StageId STAGE = new StageId("Stage_Errand");
    private static final Map<String, Object> GOOD = Map.of("answer", "tom");
    private static final int RACES = 40;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private Town town;

    @Autowired
    private Errands errands;

    @Autowired
    private KeptRecord record;

    @Autowired
    private Told told;

    @Autowired
    private Weighing weighing;

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkLists lists;

    @Autowired
    private ClaimingWorkItem claiming;

    @Autowired
    private GivingBackWorkItem givingBack;

    @Autowired
    private AssigningWorkItem assigning;

    @Autowired
    private CompletingWorkItem completing;

    @Autowired
    private FollowingUp followingUp;

    @Autowired
    private KeepingDraft keepingDraft;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Commenting commenting;

    @Autowired
    private AskingForHelp asking;

    @Autowired
    private AnsweringHelp answering;

    @Autowired
    private WithdrawingHelp withdrawing;

    @Autowired
    private TakingNext takingNext;

    @Autowired
    private AttachingFile attaching;

    @Autowired
    private ReadingFile reading;

    @Autowired
    private RemovingFile removing;

    @Autowired
    private StandingIn standingIn;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Processes processes;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ChangingComment changingComment;

    @Autowired
    private MovingDueDate movingDueDate;

    @Autowired
    private DocumentReaders readers;

    @Autowired
    private PlatformTransactionManager transactions;

    private RolloutId rollout;

    @BeforeEach
    void start() {
        town.reset();
        weighing.refusing(() -> {});
        told.forget();
        rollout = errands.start("Invoice triage");
    }

    @Test
    void openWithTheTask() {
        WorkItem own = item("Task_Own");
        WorkItem offered = item("Task_Offered");
        WorkItem named = item("Task_Named");

        assertThat(own.name()).isEqualTo("Name the owner");
        assertThat(own.why()).isEqualTo("Nobody keeps running what nobody owns.");
        assertThat(own.assignee()).isEqualTo(id("olga"));
        assertThat(own.rolloutName()).isEqualTo("Invoice triage");
        assertThat(own.stageName()).isEqualTo("Errand");
        assertThat(own.form()).extracting(FormRef::id).isEqualTo("Errand");
        assertThat(own.dueAt()).isEqualTo(deadlines.dueAt(rollout, STAGE).orElseThrow());
        assertThat(offered.assignee()).isNull();
        assertThat(offered.groups()).containsExactly("participant");
        assertThat(offered.excluded()).containsExactlyInAnyOrder(id("pia"), id("paul"));
        assertThat(named.people()).containsExactlyInAnyOrder(id("tara"), id("tom"));
        assertThat(named.form()).isNull();
        assertThat(named.dueAt()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
        assertThat(told.assigned()).singleElement().satisfies(event -> {
            assertThat(event.item().id()).isEqualTo(own.id());
            assertThat(event.by()).isNull();
        });
        assertThat(told.offered()).isEqualTo(2);
        assertThat(items.openOf(rollout, STAGE)).hasSize(3);
        assertThat(items.openOf(rollout, new StageId("Stage_Other"))).isEmpty();
    }

    @Test
    void areTakenByOneOfThoseTheyAreOfferedTo() {
        WorkItem taken = claiming.claim(item("Task_Offered").id(), person("dora"));

        assertThat(taken.assignee()).isEqualTo(id("dora"));
        assertThat(errands.maySee(person("dora"), rollout)).isTrue();
        assertThat(claiming.claim(taken.id(), person("dora")).assignee()).isEqualTo(id("dora"));
        assertThat(told.assigned())
                .filteredOn(event -> id("dora").equals(event.by()))
                .hasSize(1);
        assertThatThrownBy(() -> claiming.claim(taken.id(), person("dina")))
                .isInstanceOfSatisfying(
                        AlreadyTaken.class, error -> assertThat(error.by()).isEqualTo(id("dora")))
                .hasMessageContaining("Dora has this already");
        assertThat(names(Scope.OPEN, "dina")).isEmpty();
        assertThat(names(Scope.MINE, "dora")).containsExactly("Follow the document");
    }

    @Test
    void areNotTakenByThoseTheyAreNotOfferedTo() {
        WorkItemId offered = item("Task_Offered").id();
        WorkItemId own = item("Task_Own").id();

        assertThatThrownBy(() -> claiming.claim(offered, person("pia")))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("comes to it fresh");
        assertThatThrownBy(() -> claiming.claim(offered, person("sam")))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("somebody with the role participant");
        assertThatThrownBy(() -> claiming.claim(own, person("sam")))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("Olga has it");
        assertThatThrownBy(() -> claiming.claim(own, person("dora"))).isInstanceOf(WorkItemUnknown.class);
        assertThatThrownBy(() -> claiming.claim(new WorkItemId("nothing"), person("dora")))
                .isInstanceOf(WorkItemUnknown.class);
    }

    @Test
    void goToOneOnlyWhenTwoTakeThemAtOnce() throws Exception {
        raceToTake(100);
    }

    @Test
    @Tag("faults")
    void goToOneOnlyWhenTwoTakeThemAtOnceAThousandTimes() throws Exception {
        raceToTake(1_000);
    }

    /** As many work items, each taken by two at the same moment: one has it, the other is told who, and nothing is told twice. */
    private void raceToTake(int races) throws Exception {
        for (int race = 0; race < races; race++) {
            RolloutId raced = errands.start("Race " + race);
            WorkItemId item = itemOf(raced, "Task_Offered").id();

            List<Object> outcomes =
                    atOnce(() -> claiming.claim(item, person("dora")), () -> claiming.claim(item, person("dina")));

            PersonId winner = items.get(item).assignee();
            assertThat(outcomes).filteredOn(WorkItem.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(AlreadyTaken.class::isInstance)
                    .singleElement()
                    .satisfies(
                            refused -> assertThat(((AlreadyTaken) refused).by()).isEqualTo(winner));
            assertThat(record.of(raced, 0, 9))
                    .extracting(Line::what)
                    .containsExactly("“Follow the document” was taken.");
            assertThat(told.assigned())
                    .filteredOn(event -> event.item().id().equals(item))
                    .hasSize(1);
        }
    }

    @Test
    void areGivenBackToThoseTheyAreOfferedTo() {
        WorkItemId offered = item("Task_Offered").id();
        claiming.claim(offered, person("dora"));

        assertThatThrownBy(() -> givingBack.giveBack(offered, person("dina"))).isInstanceOf(NotYours.class);
        assertThat(givingBack.giveBack(offered, person("dora")).assignee()).isNull();
        assertThat(givingBack.giveBack(offered, person("lea")).assignee()).isNull();

        assertThat(names(Scope.OPEN, "dina")).containsExactly("Follow the document");
        assertThat(claiming.claim(offered, person("dina")).assignee()).isEqualTo(id("dina"));
        assertThatThrownBy(() -> givingBack.giveBack(item("Task_Own").id(), person("olga")))
                .isInstanceOf(NotOffered.class)
                .hasMessageContaining("Hand it over");
    }

    @Test
    void areHandedOverWithANote() {
        WorkItemId own = item("Task_Own").id();

        WorkItem handed = assigning.assign(own, person("olga"), id("tom"), " You know the teams better. ");

        assertThat(handed.assignee()).isEqualTo(id("tom"));
        assertThat(handed.handover())
                .isEqualTo(new Handover(id("olga"), Sentence.quoting("You know the teams better.")));
        assertThat(errands.maySee(person("tom"), rollout)).isTrue();
        assertThat(told.assigned())
                .filteredOn(event -> id("olga").equals(event.by()))
                .hasSize(1);
        assertThat(record.of(rollout, 0, 9)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("“Name the owner” was handed over from Olga to Tom.");
            assertThat(line.why()).isEqualTo("You know the teams better.");
        });
        assertThatThrownBy(() -> completing.complete(own, person("olga"), GOOD)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> assigning.assign(own, person("olga"), id("dora"), ""))
                .isInstanceOf(NotYours.class);
        assertThat(assigning.assign(own, person("lea"), id("olga"), "").assignee())
                .isEqualTo(id("olga"));
        assertThat(assigning.assign(own, person("ada"), id("sam"), "").assignee())
                .isEqualTo(id("sam"));
    }

    @Test
    void areNotHandedToThoseWhoCannotHaveThem() {
        WorkItemId offered = item("Task_Offered").id();
        town.close(id("dina"));

        assertRefused(() -> assigning.assign(offered, person("lea"), id("pia"), ""), "to");
        assertRefused(() -> assigning.assign(offered, person("lea"), id("dina"), ""), "to");
        assertRefused(() -> assigning.assign(offered, person("lea"), id("nobody"), ""), "to");
        assertRefused(() -> assigning.assign(offered, person("lea"), id("dora"), "x".repeat(2001)), "note");
        assertThat(items.get(offered).assignee()).isNull();
    }

    @Test
    void areDoneWithAnswersThatBecomeEvidenceAndMoveTheDiagram() {
        WorkItem done = completing.complete(
                item("Task_Own").id(),
                person("olga"),
                Map.of("answer", " tom ", "reasons", List.of(Map.of("reason", "knows it"))));
        completing.complete(item("Task_Offered").id(), person("dora"), Map.of("answer", "tom", "count", 3));
        completing.complete(item("Task_Named").id(), person("tara"), Map.of());

        assertThat(done.state()).isEqualTo(WorkItemState.DONE);
        assertThat(done.closing()).extracting(Closing::by).isEqualTo(id("olga"));
        assertThat(record.of(rollout)).extracting(Evidence::givenBy).containsExactlyInAnyOrder("olga", "dora", "tara");
        assertThat(record.of(rollout).get(0).content().answers())
                .isEqualTo(Map.of("answer", "tom", "reasons", List.of(Map.of("reason", "knows it"))));
        assertThat(record.of(rollout, 0, 9)).extracting(Line::what).contains("“Name the owner” was done.");
        assertThat(items.openOf(rollout)).singleElement().satisfies(next -> {
            assertThat(next.name()).isEqualTo("Take over");
            assertThat(next.assignee()).isEqualTo(id("tom"));
            assertThat(next.stage()).isNull();
        });
        assertThat(lists.next(person("tom"))).isPresent();
        assertThat(lists.next(person("olga")).map(WorkItem::id)).isNotEqualTo(java.util.Optional.of(done.id()));
    }

    @Test
    void areDoneOnce() {
        WorkItemId own = item("Task_Own").id();
        WorkItemId offered = item("Task_Offered").id();
        completing.complete(own, person("olga"), GOOD);
        completing.complete(offered, person("dora"), GOOD);

        assertThatThrownBy(() -> completing.complete(own, person("olga"), GOOD))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("Olga did it");
        assertThatThrownBy(() -> completing.complete(offered, person("dina"), GOOD))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, error -> assertThat(error.by()).isEqualTo(id("dora")));
        assertThatThrownBy(() -> claiming.claim(offered, person("dina"))).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> assigning.assign(own, person("lea"), id("tom"), ""))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> completing.complete(own, person("sam"), GOOD)).isInstanceOf(NotYours.class);
        assertThat(record.of(rollout)).hasSize(2);
    }

    @Test
    void areDoneByOneOnlyWhenTwoDoThemAtOnce() throws Exception {
        for (int race = 0; race < RACES; race++) {
            RolloutId raced = errands.start("Race " + race);
            WorkItemId item = itemOf(raced, "Task_Offered").id();

            List<Object> outcomes = atOnce(
                    () -> completing.complete(item, person("dora"), GOOD),
                    () -> completing.complete(item, person("dina"), GOOD));

            assertThat(outcomes).filteredOn(WorkItem.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(AlreadyDone.class::isInstance).hasSize(1);
            assertThat(record.of(raced)).hasSize(1);
        }
    }

    @Test
    void areDoneByWhoTookThemFirst() throws Exception {
        for (int race = 0; race < RACES; race++) {
            WorkItemId item =
                    itemOf(errands.start("Race " + race), "Task_Offered").id();

            List<Object> outcomes = atOnce(
                    () -> claiming.claim(item, person("dora")), () -> completing.complete(item, person("dina"), GOOD));

            WorkItem after = items.get(item);
            assertThat(outcomes).filteredOn(WorkItem.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(after.open() ? AlreadyTaken.class::isInstance : AlreadyDone.class::isInstance)
                    .hasSize(1);
            assertThat(after.assignee()).isEqualTo(after.open() ? id("dora") : id("dina"));
        }
    }

    @Test
    void doNotHinderEachOtherInOneRollout() throws Exception {
        for (int race = 0; race < RACES; race++) {
            RolloutId raced = errands.start("Race " + race);
            WorkItemId own = itemOf(raced, "Task_Own").id();
            WorkItemId offered = itemOf(raced, "Task_Offered").id();
            WorkItemId named = itemOf(raced, "Task_Named").id();

            List<Object> outcomes = atOnce(
                    () -> completing.complete(own, person("olga"), GOOD),
                    () -> completing.complete(offered, person("dora"), GOOD),
                    () -> completing.complete(named, person("tara"), Map.of()));

            assertThat(outcomes).allMatch(WorkItem.class::isInstance);
            assertThat(record.of(raced)).hasSize(3);
            assertThat(items.openOf(raced)).extracting(WorkItem::name).containsExactly("Take over");
        }
    }

    @Test
    void stayAsTheyAreWhenAnswersAreRefused() {
        WorkItemId own = item("Task_Own").id();

        assertRefused(() -> completing.complete(own, person("olga"), Map.of()), "answer");
        assertRefused(() -> completing.complete(own, person("olga"), Map.of("answer", "nobody")), "answer");
        assertRefused(
                () -> completing.complete(
                        own, person("olga"), Map.of("answer", "tom", "count", 0, "reasons", List.of(Map.of()))),
                "count",
                "reasons[0].reason");

        assertThat(items.get(own).open()).isTrue();
        assertThat(items.get(own).closing()).isNull();
        assertThat(record.of(rollout)).isEmpty();
        assertThat(record.of(rollout, 0, 9)).isEmpty();
        assertThat(items.openOf(rollout)).hasSize(3);
        assertThat(completing.complete(own, person("olga"), GOOD).state()).isEqualTo(WorkItemState.DONE);
    }

    @Test
    void stayAsTheyAreWhenTheDiagramRefusesTheAnswers() {
        WorkItemId own = item("Task_Own").id();
        keepingDraft.keep(own, person("olga"), Map.of("answer", "half"), null);
        weighing.refusing(() -> {
            throw new AnswersRefused(List.of(new FieldError("answer", Sentence.of("worklist.answer.fresh"))));
        });

        assertRefused(() -> completing.complete(own, person("olga"), GOOD), "answer");

        assertThat(items.get(own).open()).isTrue();
        assertThat(items.get(own).closing()).isNull();
        assertThat(record.of(rollout)).isEmpty();
        assertThat(drafts.of(own, id("olga"))).isPresent();
        weighing.refusing(() -> {});
        assertThat(completing.complete(own, person("olga"), GOOD).state()).isEqualTo(WorkItemState.DONE);
        assertThat(drafts.of(own, id("olga"))).isEmpty();
    }

    @Test
    void areNotDoneByOthers() {
        WorkItemId own = item("Task_Own").id();

        assertThatThrownBy(() -> completing.complete(own, person("lea"), GOOD)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> completing.complete(own, person("sam"), GOOD)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> completing.complete(own, person("dora"), GOOD)).isInstanceOf(WorkItemUnknown.class);
        assertThatThrownBy(() -> completing.complete(item("Task_Offered").id(), person("paul"), GOOD))
                .isInstanceOf(NotYours.class);
        assertThat(record.of(rollout)).isEmpty();
    }

    @Test
    void areDoneOnBehalfOfWhoeverHasThem() {
        WorkItemId own = item("Task_Own").id();
        standingIn.allow(own, id("dina"));
        standingIn.allow(own, id("dina"));

        assertThat(names(Scope.MINE, "dina")).containsExactly("Name the owner");
        assertThatThrownBy(() -> claiming.claim(own, person("dina"))).isInstanceOf(NotYours.class);
        WorkItem done = completing.complete(own, person("dina"), GOOD);

        assertThat(done.assignee()).isEqualTo(id("olga"));
        assertThat(done.closing()).extracting(Closing::by).isEqualTo(id("dina"));
        assertThat(done.closing()).extracting(Closing::onBehalfOf).isEqualTo(id("olga"));
        assertThat(record.of(rollout).get(0).content().onBehalfOf()).isEqualTo(id("olga"));
        assertThat(names(Scope.MINE, "dina")).isEmpty();
    }

    @Test
    void areDoneBySubstitutesOfTheAbsent() {
        town.away("olga", "tom", LocalDate.now(clock));

        assertThat(completing.mayComplete(item("Task_Own").id(), person("tom"))).isTrue();
        assertThat(names(Scope.MINE, "tom")).containsExactly("Name the owner");
        assertThat(names(Scope.MINE, "olga")).containsExactly("Name the owner");
        WorkItem done = completing.complete(item("Task_Own").id(), person("tom"), GOOD);

        assertThat(done.closing()).extracting(Closing::onBehalfOf).isEqualTo(id("olga"));
        assertThat(record.of(rollout).get(0).content().onBehalfOf()).isEqualTo(id("olga"));
        assertThat(names(Scope.MINE, "tom")).isEmpty();
    }

    @Test
    void areSubstitutesWorkInTheirRolloutsOnly() {
        RolloutId other = errands.start("Letters");
        town.away("olga", "tom", LocalDate.now(clock), other);

        assertThat(lists.page(WorkItemFilter.of(Scope.MINE), person("tom"), new Paging(0, 25, null))
                        .items())
                .extracting(WorkItem::rollout)
                .containsExactly(other);
        assertThatThrownBy(() -> completing.complete(item("Task_Own").id(), person("tom"), GOOD))
                .isInstanceOf(WorkItemUnknown.class);
    }

    @Test
    void mayBeTakenBySubstitutesWhereTheyWereOfferedToTheAbsentByName() {
        town.away("tara", "dina", LocalDate.now(clock));

        assertThat(names(Scope.OPEN, "dina")).contains("Check the quality");
        claiming.claim(item("Task_Named").id(), person("dina"));

        assertThat(item("Task_Named").assignee()).isEqualTo(id("dina"));
    }

    @Test
    void stayWithTheAbsentWhereOnlyTheyCanGiveTheirWord() {
        completing.complete(item("Task_Own").id(), person("olga"), Map.of("answer", "tara"));
        claiming.claim(item("Task_Offered").id(), person("dora"));
        completing.complete(item("Task_Offered").id(), person("dora"), Map.of("answer", "tara"));
        claiming.claim(item("Task_Named").id(), person("tom"));
        completing.complete(item("Task_Named").id(), person("tom"), Map.of());
        town.away("tara", "dina", LocalDate.now(clock));
        WorkItem word = items.openOf(rollout).get(0);

        assertThat(word.delegable()).isFalse();
        assertThat(word.assignee()).isEqualTo(id("tara"));
        assertThat(names(Scope.MINE, "dina")).doesNotContain("Take over");
        assertThat(completing.mayComplete(word.id(), person("dina"))).isFalse();
        assertThat(completing.complete(word.id(), person("tara"), Map.of()).closing())
                .extracting(Closing::onBehalfOf)
                .isNull();
    }

    @Test
    void goAwayWithWhatTheyWereFor() {
        WorkItemId own = item("Task_Own").id();

        processes.send("Message_ErrandStopped", rollout, ProcessValues.none());

        assertThat(items.openOf(rollout)).isEmpty();
        assertThat(items.get(own).state()).isEqualTo(WorkItemState.WITHDRAWN);
        assertThatThrownBy(() -> completing.complete(own, person("olga"), GOOD)).isInstanceOf(NoLongerNeeded.class);
        assertThat(names(Scope.OPEN, "dora")).isEmpty();
        assertThat(names(Scope.MINE, "olga")).isEmpty();
    }

    @Test
    void areNotLateWhileTheRolloutStands() {
        Instant later = clock.instant().plus(Duration.ofDays(365));
        errands.hold(rollout);

        publisher.publishEvent(
                new RolloutHeld(rollout, null, LocalDate.parse("2030-01-01"), "It waits.", id("lea"), clock.instant()));

        assertThat(items.openOf(rollout))
                .hasSize(3)
                .allMatch(item -> LocalDate.parse("2030-01-01").equals(item.heldUntil()))
                .noneMatch(item -> item.overdue(later));
    }

    @Test
    void waitWhileTheRolloutIsOnHold() {
        deadlines.stopClock(rollout);
        errands.hold(rollout);

        assertThatThrownBy(() -> completing.complete(item("Task_Own").id(), person("olga"), GOOD))
                .isInstanceOf(OnHold.class);
        assertThat(items.openOf(rollout)).hasSize(3);
        assertThat(record.of(rollout)).isEmpty();

        leave("olga");
        assertThat(item("Task_Own").assignee()).isEqualTo(id("tara"));
        assertThatThrownBy(() -> claiming.claim(item("Task_Offered").id(), person("dora")))
                .isInstanceOf(OnHold.class);
        assertThat(item("Task_Offered").assignee()).isNull();

        deadlines.startClock(rollout, (stage, was) -> was.plus(Duration.ofDays(3)), Set.of());
        errands.resume(rollout);
        assertThat(completing
                        .complete(item("Task_Own").id(), person("tara"), GOOD)
                        .state())
                .isEqualTo(WorkItemState.DONE);
    }

    @Test
    void areDueLaterWhenTheStageIs() {
        Instant later = clock.instant().plus(Duration.ofDays(40)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

        deadlines.move(rollout, STAGE, later);

        assertThat(item("Task_Own").dueAt()).isEqualTo(later);
        assertThat(item("Task_Named").dueAt()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    void passOnWhenSomebodyLeaves() {
        claiming.claim(item("Task_Offered").id(), person("dora"));
        claiming.claim(item("Task_Named").id(), person("tara"));

        leave("dora");
        leave("tara");
        leave("olga");

        assertThat(item("Task_Offered").assignee()).isNull();
        assertThat(item("Task_Named").assignee()).isNull();
        assertThat(item("Task_Own").assignee()).isEqualTo(id("lea"));
        assertThat(item("Task_Own").handover())
                .extracting(handover -> handover.note().in(Locale.GERMAN))
                .isEqualTo("Olga ist nicht mehr da.");
        leave("tom");
        assertThat(item("Task_Named").assignee()).isEqualTo(id("lea"));
    }

    @Test
    void passToTheDeputyWhenTheOwnerLeaves() {
        leave("olga");

        assertThat(item("Task_Own").assignee()).isEqualTo(id("tara"));
    }

    @Test
    void passToWhoeverStandsInWhenTheOwnerSaysGoodbye() {
        PersonId olga = id("olga");
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> events.publishEvent(new OwnerLeft(rollout, olga, id("tom"), clock.instant())));

        assertThat(item("Task_Own").assignee()).isEqualTo(id("tom"));
        assertThat(item("Task_Own").handover()).isEqualTo(new Handover(null, Sentence.of("history.gone", "Olga")));
    }

    @Test
    void areNotLeftWithSomebodyWhoHadGoneBefore() {
        town.close(id("olga"));

        RolloutId later = errands.start("Later");

        assertThat(itemOf(later, "Task_Own").assignee()).isEqualTo(id("tara"));
        completing.complete(itemOf(later, "Task_Own").id(), person("tara"), GOOD);
    }

    @Test
    void keepADraftForWhoeverWorksOnThem() {
        WorkItemId offered = item("Task_Offered").id();

        keepingDraft.keep(offered, person("dora"), Map.of("answer", "to"), null);
        keepingDraft.keep(
                offered, person("dora"), Map.of("answer", "tom", "reasons", List.of(Map.of("reason", "ü"))), null);
        keepingDraft.keep(offered, person("dina"), Map.of(), null);

        assertThat(drafts.of(offered, id("dora")).orElseThrow().answers())
                .isEqualTo(Map.of("answer", "tom", "reasons", List.of(Map.of("reason", "ü"))));
        assertThatThrownBy(() -> keepingDraft.keep(offered, person("sam"), Map.of(), null))
                .isInstanceOf(NotYours.class);
        assertRefused(
                () -> keepingDraft.keep(offered, person("dora"), Map.of("answer", "x".repeat(600_000)), null),
                "answers");
        claiming.claim(offered, person("dina"));
        assertThatThrownBy(() -> keepingDraft.keep(offered, person("dora"), Map.of(), null))
                .isInstanceOf(AlreadyTaken.class);
    }

    @Test
    void keepNoDraftOverOneThatWasNotSeen() {
        WorkItemId own = item("Task_Own").id();
        Draft first = keepingDraft.keep(own, person("olga"), Map.of("answer", "t"), 0);
        Draft second = keepingDraft.keep(own, person("olga"), Map.of("answer", "to"), first.revision());

        assertThatThrownBy(() -> keepingDraft.keep(own, person("olga"), Map.of("answer", "dora"), first.revision()))
                .isInstanceOfSatisfying(
                        DraftChanged.class,
                        changed -> assertThat(changed.draft()).isEqualTo(second));

        assertThat(keepingDraft.kept(own, person("olga"))).contains(second);
        keepingDraft.keep(own, person("olga"), Map.of("answer", "dora"), second.revision());
        assertThat(keepingDraft.kept(own, person("olga")).orElseThrow().answers())
                .isEqualTo(Map.of("answer", "dora"));
    }

    @Test
    void takeTheDraftAlongWhenTheyAreHandedOver() {
        WorkItemId own = item("Task_Own").id();
        keepingDraft.keep(own, person("olga"), Map.of("answer", "tom"), null);

        assigning.assign(own, person("olga"), id("dora"), "");

        assertThat(keepingDraft.kept(own, person("dora")).orElseThrow().answers())
                .isEqualTo(Map.of("answer", "tom"));
    }

    @Test
    void comeBackToWhoeverHandedThemOverUntilTheOtherHasBegun() {
        WorkItemId own = item("Task_Own").id();
        assigning.assign(own, person("olga"), id("dora"), "You know better.");

        WorkItem back = assigning.assign(own, person("olga"), id("olga"), "");

        assertThat(back.heldBy(id("olga"))).isTrue();
        assertThat(back.handover()).isNull();
        assigning.assign(own, person("olga"), id("dora"), "");
        keepingDraft.keep(own, person("dora"), Map.of("answer", "tom"), null);
        assertThatThrownBy(() -> assigning.assign(own, person("olga"), id("olga"), ""))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void areHelpedWithByWhoIsAskedWhileTheyStayWhereTheyAre() {
        WorkItemId own = item("Task_Own").id();
        assertThatThrownBy(() -> commenting.comment(own, person("dora"), "Me")).isInstanceOf(WorkItemUnknown.class);

        HelpRequest asked = asking.ask(own, person("olga"), id("dora"), " Who knows the invoices? ");
        HelpRequest again = asking.ask(own, person("olga"), id("dora"), "And again?");

        assertThat(again).isEqualTo(asked);
        assertThat(items.get(own).heldBy(id("olga"))).isTrue();
        assertThat(told.helpAsked()).containsExactly(asked);
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout), "dora")).containsExactly("Name the owner");
        commenting.comment(own, person("dora"), "Tom does.");
        keepingDraft.keep(own, person("dora"), Map.of("answer", "tom"), null);
        assertThat(keepingDraft.kept(own, person("olga")).orElseThrow().keptBy())
                .isEqualTo(id("dora"));
        assertThat(names(WorkItemFilter.of(Scope.WAITING).in(rollout), "olga")).contains("Name the owner");
        assertThatThrownBy(() -> completing.complete(own, person("dora"), GOOD)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> asking.ask(own, person("dora"), id("dina"), "You?"))
                .isInstanceOf(NotYours.class);
        HelpRequest answered = answering.answer(own, asked.id(), person("dora"), "Ask Tom.");
        assertThat(answered.state()).isEqualTo(HelpState.ANSWERED);
        assertThat(told.helpAnswered()).containsExactly(answered);
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout), "dora")).isEmpty();
        assertThat(names(WorkItemFilter.of(Scope.WAITING).in(rollout), "olga")).doesNotContain("Name the owner");
        assertThatThrownBy(() -> answering.answer(own, asked.id(), person("dora"), "Again"))
                .isInstanceOf(HelpOver.class);
        completing.complete(own, person("olga"), GOOD);
    }

    @Test
    void areNotHelpedWithByWhoCannotHelp() {
        WorkItemId own = item("Task_Own").id();
        WorkItemId offered = item("Task_Offered").id();
        claiming.claim(offered, person("dora"));
        town.close(id("tom"));

        assertRefused(() -> asking.ask(own, person("olga"), id("tom"), "You?"), "to");
        assertRefused(() -> asking.ask(own, person("olga"), id("olga"), "Me?"), "to");
        assertRefused(() -> asking.ask(own, person("olga"), id("dina"), "  "), "question");
        assertRefused(() -> asking.ask(offered, person("dora"), id("paul"), "You wrote it."), "to");
        assertThatThrownBy(() -> asking.ask(own, person("sam"), id("dina"), "You?"))
                .isInstanceOf(NotYours.class);
        assertThat(items.get(own).helpers()).isEmpty();
    }

    @Test
    void needNoHelpAnyMoreOnceItIsWithdrawnOrTheyAreDone() {
        WorkItemId own = item("Task_Own").id();
        HelpRequest dora = asking.ask(own, person("olga"), id("dora"), "You?");
        HelpRequest dina = asking.ask(own, person("olga"), id("dina"), "Or you?");

        assertThatThrownBy(() -> withdrawing.withdraw(own, dora.id(), person("sam")))
                .isInstanceOf(NotYours.class);
        withdrawing.withdraw(own, dora.id(), person("olga"));
        assertThat(names(WorkItemFilter.of(Scope.WAITING).in(rollout), "olga")).contains("Name the owner");
        completing.complete(own, person("olga"), GOOD);

        assertThatThrownBy(() -> answering.answer(own, dora.id(), person("dora"), "Yes"))
                .isInstanceOf(HelpOver.class);
        assertThatThrownBy(() -> answering.answer(own, dina.id(), person("dina"), "Yes"))
                .isInstanceOf(HelpOver.class);
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout), "dina")).isEmpty();
    }

    @Test
    void followEachOther() {
        completing.complete(item("Task_Own").id(), person("olga"), GOOD);

        WorkItem next = takingNext.take(person("dina")).orElseThrow();

        assertThat(next.heldBy(id("dina"))).isTrue();
        assertThat(takingNext.take(person("dina")).map(WorkItem::id)).contains(next.id());
        town.add("eve", Role.FOUNDER);
        assertThat(takingNext.take(person("eve"))).isEmpty();
    }

    @Test
    void areTalkedAboutByThoseWhoSeeThem() {
        WorkItemId own = item("Task_Own").id();

        Comment said = commenting.comment(own, person("sam"), " Ask Tara first. ");
        completing.complete(own, person("olga"), GOOD);
        commenting.comment(own, person("olga"), "She agreed.");

        assertThat(commenting.of(own, person("lea")))
                .extracting(Comment::text)
                .containsExactly("Ask Tara first.", "She agreed.");
        assertThat(commenting.get(own, said.id(), person("lea"))).isEqualTo(said);
        assertThatThrownBy(() -> commenting.comment(own, person("dora"), "Me too"))
                .isInstanceOf(WorkItemUnknown.class);
        assertRefused(() -> commenting.comment(own, person("sam"), "  "), "text");
        assertRefused(() -> commenting.comment(own, person("sam"), "x".repeat(4001)), "text");
    }

    @Test
    void areTalkedAboutWithThoseWhoAreMentioned() {
        WorkItemId own = item("Task_Own").id();

        Comment said = commenting.comment(own, person("olga"), "@sam, @olga and sam@example.org: see @nobody.");

        assertThat(said.mentions()).containsExactlyInAnyOrder(id("sam"), id("olga"));
        assertThat(commenting.of(own, person("sam"))).containsExactly(said);
        assertThat(told.mentioned()).containsExactly(id("sam"));
        assertThat(Mentions.parts(said))
                .extracting(Mentions.Part::text)
                .containsExactly("@sam", ", ", "@olga", " and sam@example.org: see @nobody.");
    }

    @Test
    void haveCommentsThatTheirAuthorsChangeAndTakeBack() {
        WorkItemId own = item("Task_Own").id();
        Comment said = commenting.comment(own, person("olga"), "@sam knows.");

        Comment changed =
                changingComment.change(own, said.id(), person("olga"), " @tara and @sam know. ", Set.of(id("tara")));

        assertThat(changed.text()).isEqualTo("@tara and @sam know.");
        assertThat(changed.changedAt()).isNotNull();
        assertThat(changed.mentions()).containsExactlyInAnyOrder(id("tara"), id("sam"));
        assertThat(told.mentioned()).containsExactly(id("sam"), id("tara"));
        changingComment.change(own, said.id(), person("olga"), "Nobody knows.", Set.of());
        changingComment.change(own, said.id(), person("olga"), "@sam knows.", Set.of());
        assertThat(told.mentioned()).containsExactly(id("sam"), id("tara"));
        assertThat(record.of(rollout, 0, 9))
                .extracting(Line::what)
                .contains("A comment on “Name the owner” was changed.");
        assertRefused(() -> changingComment.change(own, said.id(), person("olga"), " ", Set.of()), "text");
        assertThatThrownBy(() -> changingComment.change(own, said.id(), person("lea"), "I know.", Set.of()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> changingComment.remove(own, said.id(), person("lea")))
                .isInstanceOf(NotYours.class);

        changingComment.remove(own, said.id(), person("olga"));

        Comment gone = commenting.get(own, said.id(), person("lea"));
        assertThat(gone.text()).isEmpty();
        assertThat(gone.removedAt()).isNotNull();
        assertThat(gone.mentions()).isEmpty();
        assertThat(record.of(rollout, 0, 9))
                .extracting(Line::what)
                .contains("A comment on “Name the owner” was taken back.");
        assertThatThrownBy(() -> changingComment.change(own, said.id(), person("olga"), "Again.", Set.of()))
                .isInstanceOf(CommentUnknown.class);
    }

    @Test
    void areDueAtAnotherTimeForAReasonOnRecord() {
        WorkItemId own = item("Task_Own").id();
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(50);

        movingDueDate.move(own, person("lea"), day, " The data comes later. ");

        assertThat(items.get(own).ownDue()).isTrue();
        assertThat(record.of(rollout, 0, 9)).extracting(Line::why).contains("The data comes later.");
        assertRefused(() -> movingDueDate.move(own, person("lea"), day, "x".repeat(2_001)), "reason");
    }

    @Test
    void areDueAtAnotherTimeWithALineOnRecordWhenTheirDaysAreCountedAnew() {
        WorkItemId own = item("Task_Own").id();
        movingDueDate.move(own, person("lea"), LocalDate.now(ZoneOffset.UTC).plusDays(50));
        Instant due = requireNonNull(items.get(own).dueAt());

        events.publishEvent(new DueDatesMoved(rollout, (stage, at) -> at.plus(Duration.ofDays(1)), Instant.now()));

        assertThat(items.get(own).dueAt()).isEqualTo(due.plus(Duration.ofDays(1)));
        assertThat(record.of(rollout, 0, 9))
                .extracting(Line::what)
                .contains("“Name the owner” is due at another time.");
    }

    @Test
    void letTheirDocumentBeReadBeforeTheyAreTaken() {
        assertThat(readers.mayRead(person("dora"), rollout)).isTrue();
        assertThat(errands.maySee(person("dora"), rollout)).isFalse();
        town.add("stranger", Role.FOUNDER);
        assertThat(readers.mayRead(person("stranger"), new RolloutId(new java.util.UUID(0, 1))))
                .isFalse();
    }

    @Test
    void bringNobodyInWithoutSayingSo() {
        WorkItemId own = item("Task_Own").id();

        assertThatThrownBy(() -> commenting.comment(own, person("olga"), "What do you say, @dora?"))
                .isInstanceOfSatisfying(
                        OutsidersMentioned.class,
                        refused -> assertThat(refused.people()).containsExactly(id("dora")));
        assertThat(commenting.of(own, person("olga"))).isEmpty();
        assertThat(errands.maySee(person("dora"), rollout)).isFalse();

        commenting.comment(own, person("olga"), "What do you say, @dora?", Set.of(id("dora")));

        assertThat(errands.maySee(person("dora"), rollout)).isTrue();
        assertThat(told.mentioned()).containsExactly(id("dora"));
        assertThat(record.of(rollout, 0, 9))
                .extracting(Line::what)
                .containsExactly("Dora was brought in by a comment on “Name the owner”.");
        commenting.comment(own, person("dora"), "I agree with @tom.", Set.of(id("tom")));
        town.add("eva", Role.FOUNDER);
        assertRefused(
                () -> commenting.comment(item("Task_Offered").id(), person("dina"), "Come, @eva", Set.of(id("eva"))),
                "text");
    }

    @Test
    void haveFilesWhoseHashIsOnRecord() {
        WorkItemId own = item("Task_Own").id();
        byte[] text = "Hello".getBytes(StandardCharsets.UTF_8);

        Attachment file = attaching.attach(own, person("olga"), "C:\\notes.txt", text);
        Attachment again = attaching.attach(own, person("olga"), "notes.txt", text);

        assertThat(again).isEqualTo(file);
        assertThat(reading.of(own, person("sam"))).containsExactly(file);
        assertThat(file.name()).isEqualTo("notes.txt");
        assertThat(file.sha256()).isEqualTo("185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969");
        assertThat(content(file)).isEqualTo(text);
        assertThat(record.of(rollout, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.what()).contains("notes.txt", "Name the owner", file.sha256()));
        assertThatThrownBy(() -> reading.find(file.id(), person("dora"))).isInstanceOf(AttachmentUnknown.class);
        assertThatThrownBy(() -> removing.remove(file.id(), person("sam"))).isInstanceOf(NotYours.class);
        completing.complete(own, person("olga"), GOOD);
        assertThatThrownBy(() -> removing.remove(file.id(), person("olga"))).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> attaching.attach(own, person("olga"), "more.txt", text))
                .isInstanceOf(AlreadyDone.class);
        assertThat(content(file)).isEqualTo(text);
    }

    @Test
    void haveLargeFilesInPieces() {
        WorkItemId own = item("Task_Own").id();
        byte[] large = new byte[3 * 1024 * 1024 + 17];
        Arrays.fill(large, (byte) 'a');
        large[large.length - 1] = 'z';

        Attachment file = attaching.attach(own, person("olga"), "large.txt", large);

        assertThat(content(file)).isEqualTo(large);
        removing.remove(file.id(), person("olga"));
        assertThat(reading.of(own, person("olga"))).isEmpty();
        assertThatThrownBy(() -> reading.find(file.id(), person("olga"))).isInstanceOf(AttachmentUnknown.class);
        assertThat(record.of(rollout, 0, 9)).hasSize(2);
    }

    @Test
    void haveNoFilesOfOtherKinds() {
        WorkItemId own = item("Task_Own").id();
        byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertRefused(() -> attaching.attach(own, person("olga"), "page.html", text), "file");
        assertRefused(() -> attaching.attach(own, person("olga"), "page.pdf", text), "file");
        assertRefused(() -> attaching.attach(own, person("olga"), "notes.txt", new byte[0]), "file");
        assertRefused(() -> attaching.attach(own, person("olga"), "notes.txt", new byte[10 * 1024 * 1024 + 1]), "file");
        assertThatThrownBy(() -> attaching.attach(own, person("dora"), "notes.txt", text))
                .isInstanceOf(WorkItemUnknown.class);
        for (int i = 0; i < 20; i++) {
            attaching.attach(own, person("olga"), i + ".txt", text);
        }
        assertRefused(() -> attaching.attach(own, person("olga"), "more.txt", text), "file");
    }

    private byte[] content(Attachment file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            reading.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    @Test
    void stayOutOfTheListUntilTheyAreFollowedUp() {
        WorkItemId own = item("Task_Own").id();
        LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);

        followingUp.followUp(own, person("olga"), tomorrow);

        assertThat(items.get(own).followUpAt())
                .isEqualTo(tomorrow.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout), "olga")).isEmpty();
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout).putOff(true), "olga"))
                .containsExactly("Name the owner");
        assertRefused(() -> followingUp.followUp(own, person("olga"), tomorrow.minusDays(1)), "until");
        assertThatThrownBy(() -> followingUp.followUp(own, person("lea"), tomorrow))
                .isInstanceOf(NotYours.class);
        followingUp.followUp(own, person("olga"), null);
        assertThat(names(WorkItemFilter.of(Scope.MINE).in(rollout), "olga")).containsExactly("Name the owner");
    }

    @Test
    void areListedForWhomTheyConcern() {
        WorkItemFilter open = WorkItemFilter.of(Scope.OPEN).in(rollout);
        WorkItemFilter all = WorkItemFilter.of(Scope.ALL).in(rollout);

        assertThat(names(open, "dora")).containsExactly("Follow the document");
        assertThat(names(open, "tara")).containsExactlyInAnyOrder("Follow the document", "Check the quality");
        assertThat(names(open, "pia")).isEmpty();
        assertThat(names(open, "sam")).isEmpty();
        assertThat(names(all, "lea")).hasSize(3);
        assertThat(names(all, "sam")).hasSize(3);
        assertThatThrownBy(() -> names(WorkItemFilter.of(Scope.ALL), "sam")).isInstanceOf(ListNotYours.class);
        assertThatThrownBy(() -> names(all, "dora")).isInstanceOf(io.crossing.rollout.RolloutUnknown.class);
        assertThat(names(all.inStage("errand"), "lea")).hasSize(3);
        assertThat(names(all.inStage("Stage_Errand"), "lea")).hasSize(3);
        assertThat(names(all.inStage("other"), "lea")).isEmpty();
        assertThat(names(all.containing("THE DOC"), "lea")).containsExactly("Follow the document");
        assertThat(names(all.containing("100%_!"), "lea")).isEmpty();
        assertThat(names(all.containing("triage"), "lea")).hasSize(3);
    }

    @Test
    void areListedWithTheMostUrgentFirstAndAsManyAsAreCounted() {
        deadlines.move(rollout, STAGE, Instant.parse("2026-12-01T09:00:00Z"));
        WorkItemFilter all = WorkItemFilter.of(Scope.ALL).in(rollout);

        assertThat(names(all, "lea").get(2)).isEqualTo("Check the quality");
        deadlines.move(rollout, STAGE, Instant.parse("2027-12-01T09:00:00Z"));
        assertThat(names(all, "lea").get(0)).isEqualTo("Check the quality");

        Page<WorkItem> second = lists.page(all, person("lea"), new Paging(1, 2, null));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).hasSize(1);
        assertThat(lists.page(all, person("lea"), new Paging(0, 9, new Paging.Order("name", true)))
                        .items())
                .extracting(WorkItem::name)
                .containsExactly("Name the owner", "Follow the document", "Check the quality");
    }

    private WorkItem item(String element) {
        return itemOf(rollout, element);
    }

    private WorkItem itemOf(RolloutId of, String element) {
        return items.openOf(of).stream()
                .filter(item -> item.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Scope scope, String reader) {
        return names(WorkItemFilter.of(scope).in(rollout), reader);
    }

    private List<String> names(WorkItemFilter filter, String reader) {
        return lists.page(filter, person(reader), Paging.first()).items().stream()
                .map(WorkItem::name)
                .toList();
    }

    private void leave(String who) {
        town.close(id(who));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new AccountClosed(id(who), clock.instant())));
    }

    private Person person(String name) {
        return town.person(name);
    }

    private static PersonId id(String name) {
        return new PersonId(name);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String... fields) {
        assertThat(catchThrowable(call))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder(fields));
    }

    /** Does all of it at the same moment; what is thrown is an outcome too. */
    private static List<Object> atOnce(Callable<?>... calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            CyclicBarrier start = new CyclicBarrier(calls.length);
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        return call.call();
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}

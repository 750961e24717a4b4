package io.crossing.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.RolloutPeopleChanged;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.WorkItem.Closing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What lists show, with a few work items of real diagrams and with many as rows; run on each database. */
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
abstract class WorkListsSuite {

    private static final StageId STAGE = new StageId("Stage_Errand");
    private static final int MANY = 13_000;
    private static final int OPEN = 700;

    @Autowired
    private Town town;

    @Autowired
    private Errands errands;

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkLists lists;

    @Autowired
    private ClaimingWorkItem claiming;

    @Autowired
    private AssigningWorkItem assigning;

    @Autowired
    private CompletingWorkItem completing;

    @Autowired
    private StandingIn standingIn;

    @Autowired
    private SavingFilter saving;

    @Autowired
    private MovingDueDate movingDueDate;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private RolloutId rollout;

    @BeforeEach
    void start() {
        town.reset();
        rollout = errands.start("Invoice triage");
    }

    @Test
    void showWhatOthersHaveToDoToWhoeverLeadsOrSponsors() {
        town.add("lea", Role.LEAD, Role.PARTICIPANT);

        assertThat(names(Scope.WAITING, "sam"))
                .containsExactlyInAnyOrder("Name the owner", "Follow the document", "Check the quality");
        assertThat(names(Scope.WAITING, "lea"))
                .as("what she could take herself waits for nobody else")
                .containsExactlyInAnyOrder("Name the owner", "Check the quality");
        assertThat(names(Scope.WAITING, "olga"))
                .as("the owner does not wait for herself, nor for what she may take")
                .containsExactly("Check the quality");
        assertThat(names(Scope.WAITING, "dora")).isEmpty();
    }

    @Test
    void showWhatSomebodyHandedOverUntilItIsDone() {
        WorkItem named = item("Task_Named");
        claiming.claim(named.id(), person("tara"));
        assigning.assign(named.id(), person("tara"), id("dora"), "");

        assertThat(names(Scope.WAITING, "tara")).containsExactly("Check the quality");
        assertThat(names(Scope.MINE, "dora")).containsExactly("Check the quality");
        assigning.assign(named.id(), person("dora"), id("tara"), "");
        assertThat(names(Scope.WAITING, "tara")).isEmpty();
        assertThat(names(Scope.WAITING, "dora")).containsExactly("Check the quality");
        completing.complete(named.id(), person("tara"), Map.of());
        assertThat(names(Scope.WAITING, "dora")).isEmpty();
    }

    @Test
    void forgetWhoDoesNotWaitAnyMoreAndLearnWhoDoes() {
        assertThat(names(Scope.WAITING, "sam")).hasSize(3);

        errands.sponsoredBy(rollout, id("dina"));
        events.publishEvent(new RolloutPeopleChanged(rollout));

        assertThat(names(Scope.WAITING, "sam")).isEmpty();
        assertThat(names(Scope.WAITING, "dina"))
                .as("without what dina may take")
                .containsExactlyInAnyOrder("Name the owner", "Check the quality");
    }

    @Test
    void showWhatSomebodyDidTheLatestFirst() {
        WorkItem first = item("Task_Named");
        WorkItem second = item("Task_Own");
        completing.complete(first.id(), person("tara"), Map.of());
        standingIn.allow(second.id(), id("tara"));
        completing.complete(second.id(), person("tara"), Map.of("answer", "tom"));
        done(first, "2026-11-02T10:00:00Z", "2026-11-02T09:00:00Z");
        done(second, "2026-11-03T10:00:00Z", "2026-11-03T11:00:00Z");
        WorkItemFilter done = WorkItemFilter.of(Scope.DONE).in(rollout);

        Page<WorkItem> page = page(done, "tara", Paging.first());

        assertThat(page.items()).extracting(WorkItem::name).containsExactly("Name the owner", "Check the quality");
        assertThat(page.items().get(0).closing())
                .extracting(Closing::onBehalfOf)
                .isEqualTo(id("olga"));
        assertThat(names(Scope.DONE, "olga")).isEmpty();
        assertThat(names(done.overdue(true), "tara")).containsExactly("Check the quality");
        assertThat(names(done.overdue(false), "tara")).containsExactly("Name the owner");
    }

    private void done(WorkItem item, String at, String dueAt) {
        OffsetDateTime due = OffsetDateTime.parse(dueAt);
        template.update(
                "update work_item set closed_at = ?, due_at = ?, due_order = ? where id = ?",
                OffsetDateTime.parse(at),
                due,
                due,
                item.id().value());
    }

    @Test
    void areNarrowedByAreaAndByWhenItIsDue() {
        Instant now = clock.instant();
        WorkItemFilter own = WorkItemFilter.of(Scope.MINE).in(rollout);

        assertThat(names(own.inArea("finance"), "olga")).hasSize(1);
        assertThat(names(own.inArea("fin"), "olga")).isEmpty();
        deadlines.move(rollout, STAGE, now.plus(Duration.ofDays(30)));
        assertThat(windowsOf(own)).containsExactly(DueWindow.LATER);
        due(now.minus(Duration.ofDays(2)));
        assertThat(windowsOf(own)).containsExactly(DueWindow.LATE);
        assertThat(names(own.overdue(true), "olga")).hasSize(1);
        due(now.plusMillis(1));
        assertThat(windowsOf(own)).contains(DueWindow.LATE);
        due(null);
        assertThat(windowsOf(own)).containsExactly(DueWindow.NONE);
    }

    @Test
    void offerWhatTheyCanBeNarrowedTo() {
        ListChoices choices =
                lists.choices(WorkItemFilter.of(Scope.MINE).containing("nothing like it"), person("olga"));

        assertThat(choices.rollouts()).containsEntry(rollout.toString(), "Invoice triage");
        assertThat(choices.stages()).containsEntry("Stage_Errand", "Errand");
        assertThat(choices.areas()).contains("Finance");
    }

    @Test
    void areKeptAsFilters() {
        WorkItemFilter everything = new WorkItemFilter(
                Scope.ALL, rollout, "errand", "Finance", DueWindow.WEEK, false, true, "a % of „ü“ \\ '");

        SavedFilter saved = saving.save(person("lea"), "Late „ü“", Set.of(Role.SPONSOR, Role.PARTICIPANT), everything);

        assertThat(saving.get(saved.id(), person("sam"))).isEqualTo(saved);
        assertThat(saving.visibleTo(person("dora")).shared()).contains(saved);
        assertThat(saving.visibleTo(person("lea")).shared()).doesNotContain(saved);
        SavedFilter changed = saving.change(saved.id(), person("lea"), "Mine", Set.of(), WorkItemFilter.of(Scope.MINE));
        assertThat(saving.visibleTo(person("lea")).own()).contains(changed);
        assertThatThrownBy(() -> saving.get(saved.id(), person("sam"))).isInstanceOf(FilterUnknown.class);
        assertThatThrownBy(() -> saving.save(person("lea"), "Mine", Set.of(), everything))
                .isInstanceOf(AnswersRefused.class);
        saving.drop(saved.id(), person("lea"));
        assertThatThrownBy(() -> saving.get(saved.id(), person("lea"))).isInstanceOf(FilterUnknown.class);
    }

    @Test
    void haveAPlaceOfTheirOwnForWhatIsDueByItself() {
        WorkItemId own = item("Task_Own").id();
        LocalDate day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(200);

        assertThat(movingDueDate.move(own, person("lea"), day).ownDue()).isTrue();
        assertThat(names(Scope.WAITING, "sam").get(2)).isEqualTo("Name the owner");
        deadlines.move(rollout, STAGE, clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS));
        assertThat(items.get(own).dueAt()).isAfter(clock.instant().plus(Duration.ofDays(190)));
        assertThat(movingDueDate.move(own, person("lea"), null).dueAt())
                .isEqualTo(item("Task_Offered").dueAt());
        assertThatThrownBy(() -> movingDueDate.move(own, person("olga"), day)).isInstanceOf(NotYours.class);
    }

    @Test
    void haveAsManyRowsAsTheyCount() {
        many();
        List<WorkItemFilter> filters = Stream.of(Scope.values())
                .flatMap(scope -> Stream.of(
                        WorkItemFilter.of(scope),
                        WorkItemFilter.of(scope).inArea("area 3"),
                        WorkItemFilter.of(scope).inStage("stage 4"),
                        WorkItemFilter.of(scope).due(DueWindow.LATE),
                        WorkItemFilter.of(scope).due(DueWindow.NONE).containing("the"),
                        WorkItemFilter.of(scope)
                                .overdue(false)
                                .inStage("stage 4")
                                .containing("rollout 1"),
                        WorkItemFilter.of(scope).in(new RolloutId(ManyWorkItems.rollout(80)))))
                .toList();

        for (WorkItemFilter filter : filters) {
            List<WorkItem> rows = rows(filter, "lea", 200);
            Page<WorkItem> first = page(filter, "lea", new Paging(0, 7, null));
            assertThat(first.total()).as("%s", filter).isEqualTo(first.more() ? 10_000 : rows.size());
            assertThat(lists.count(filter, person("lea"), 1_000))
                    .isEqualTo(new Counted(Math.min(rows.size(), 1_000), rows.size() > 1_000));
            assertThat(rows).extracting(WorkItem::id).doesNotHaveDuplicates();
            if (filter.scope() != Scope.DONE) {
                assertThat(rows)
                        .extracting(item -> DueOrder.of(item.dueAt()))
                        .as("%s", filter)
                        .isSorted();
            }
        }
        assertThat(rows(WorkItemFilter.of(Scope.ALL), "lea", 200)).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(rows(WorkItemFilter.of(Scope.OPEN), "dora", 100)).hasSizeGreaterThanOrEqualTo(OPEN);
        assertThat(rows(WorkItemFilter.of(Scope.OPEN).inStage("stage 3"), "pia", 100))
                .noneMatch(item -> item.excluded().contains(id("pia")))
                .isNotEmpty();
    }

    @Test
    void areReadFromAnIndexInTheirOrder() {
        many();
        template.execute("analyze");

        for (Scope scope : Scope.values()) {
            narrowed(scope).forEach(filter -> assertIndexed(filter, "lea"));
        }
        narrowed(Scope.OPEN).forEach(filter -> assertIndexed(filter, "dora"));
    }

    /** A list with each of the filters, and with several. */
    private static Stream<WorkItemFilter> narrowed(Scope scope) {
        WorkItemFilter all = WorkItemFilter.of(scope);
        return Stream.of(
                all,
                all.putOff(true),
                all.in(new RolloutId(ManyWorkItems.rollout(80))),
                all.inStage("stage 3"),
                all.inArea("area 3"),
                all.due(DueWindow.LATE),
                all.due(DueWindow.NONE),
                all.overdue(false),
                all.containing("document"),
                all.inStage("stage 3").containing("document"),
                all.inArea("area 3").due(DueWindow.WEEK).containing("no such word"));
    }

    /** No step of the plan looks at a whole table; looking at each of everybody's, or counting some of it, may begin anywhere. */
    private void assertIndexed(WorkItemFilter filter, String reader) {
        WorkItemQuery query = WorkItemQuery.of(filter, person(reader), List.of(), clock.instant());
        if (filter.scope() != Scope.ALL) {
            assertIndexed(filter, query, query.pageWithTotal(25, 26, 10_001));
            assertIndexed(filter, query, query.count(1_001));
        }
        if (filter.scope() != Scope.ALL || filter.rollout() != null || !query.looksAtEach()) {
            assertIndexed(filter, query, query.page(2_475, 26));
        }
    }

    private void assertIndexed(WorkItemFilter filter, WorkItemQuery query, String sql) {
        List<String> plan = jdbc.sql("explain " + sql)
                .params(query.parameters())
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan))
                .as("%s", filter)
                .containsPattern("(?i)work_item_(mine|all|rollout|done|candidate_who)")
                .doesNotContain("tableScan", "Seq Scan on work_item w", "Seq Scan on work_item_candidate");
    }

    private void many() {
        Long there = jdbc.sql(
                        "select count(*) from work_item where element like 'Task\\_%' and process = 'PilotToScale'")
                .query(Long.class)
                .single();
        if (there == 0) {
            new ManyWorkItems(template, clock.instant()).add(MANY, OPEN);
        }
    }

    private List<WorkItem> rows(WorkItemFilter filter, String reader, int size) {
        List<WorkItem> rows = new ArrayList<>();
        for (int number = 0; ; number++) {
            Page<WorkItem> page = page(filter, reader, new Paging(number, size, null));
            rows.addAll(page.items());
            if (!page.hasNext()) {
                return rows;
            }
        }
    }

    private List<DueWindow> windowsOf(WorkItemFilter filter) {
        return Stream.of(DueWindow.LATE, DueWindow.LATER, DueWindow.NONE)
                .filter(window -> !names(filter.due(window), "olga").isEmpty())
                .toList();
    }

    private void due(Instant at) {
        String own = item("Task_Own").id().value();
        OffsetDateTime order = DueOrder.of(at).atOffset(ZoneOffset.UTC);
        template.update(
                "update work_item set due_at = ?, due_order = ? where id = ?", at == null ? null : order, order, own);
        template.update("update work_item_candidate set due_order = ? where work_item = ?", order, own);
    }

    private WorkItem item(String element) {
        return items.openOf(rollout).stream()
                .filter(item -> item.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Scope scope, String reader) {
        return names(WorkItemFilter.of(scope).in(rollout), reader);
    }

    private List<String> names(WorkItemFilter filter, String reader) {
        return page(filter, reader, Paging.first()).items().stream()
                .map(WorkItem::name)
                .toList();
    }

    private Page<WorkItem> page(WorkItemFilter filter, String reader, Paging paging) {
        return lists.page(filter, person(reader), paging);
    }

    private Person person(String name) {
        return town.person(name);
    }

    private static PersonId id(String name) {
        return new PersonId(name);
    }
}

package io.crossing.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.diagram.Revision.How;
import io.crossing.diagram.Workshop.Piece;
import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.WorkshopError.NotAnAdministrator;
import io.crossing.diagram.WorkshopError.RevisionNeeded;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts of diagrams: nothing is lost, nothing overwritten unseen; run on each database. */
@DirtiesContext
abstract class DraftSuite {

    private static final DiagramKey FORM = new DiagramKey("NameOwner", DiagramKind.FORM);
    private static final DiagramKey NEW = new DiagramKey("WorksCouncil", DiagramKind.BPMN);

    private final Person ada = person("ada", Role.PROCESS_ADMIN);
    private final Person alan = person("alan", Role.PROCESS_ADMIN);

    @Autowired
    private SavingDraft saving;

    @Autowired
    private DiscardingDraft discarding;

    @Autowired
    private RestoringRevision restoring;

    @Autowired
    private DescribingChange describing;

    @Autowired
    private ClosingChange closing;

    @Autowired
    private DiagramDrafts drafts;

    @Autowired
    private Changes changes;

    @Autowired
    private FilesOfChange files;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Presences presences;

    @Autowired
    private ElementComments comments;

    @Autowired
    private NamedFiles namedFiles;

    @Autowired
    private DraftParts.Heard heard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void empty() {
        List.of("workshop_revision", "workshop_draft", "workshop_change", "workshop_presence", "workshop_comment")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        heard.saved().clear();
    }

    @Test
    void beginOnTheNewestVersionInAChangeOfTheirOwn() {
        Draft draft = saving.save(ada, FORM, form("one"), null, null, How.EDITED);

        assertThat(draft.baseVersion()).isEqualTo(1);
        assertThat(draft.revision()).isEqualTo(1);
        assertThat(changes.get(draft.change()).name()).isEqualTo("NameOwner");
        assertThat(drafts.file(draft).text()).isEqualTo(text("one"));
        assertThat(heard.saved()).extracting(DraftSaved::key).containsExactly(FORM);
    }

    @Test
    void areNeverOverwrittenUnseen() {
        Draft seen = saving.save(ada, FORM, form("one"), null, null, How.EDITED);
        saving.save(alan, FORM, form("two"), seen.tag(), null, How.EDITED);

        assertThatThrownBy(() -> saving.save(ada, FORM, form("three"), seen.tag(), null, How.EDITED))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> saving.save(ada, FORM, form("three"), null, null, How.EDITED))
                .isInstanceOf(RevisionNeeded.class);

        assertThat(drafts.file(drafts.of(FORM).orElseThrow()).text()).isEqualTo(text("two"));
    }

    @Test
    void letOneOfManyWhoSaveAtOnceWin() throws Exception {
        Draft seen = saving.save(ada, FORM, form("one"), null, null, How.EDITED);
        List<Callable<Boolean>> savers = new ArrayList<>();
        for (int saver = 0; saver < 8; saver++) {
            byte[] mine = form("by " + saver);
            savers.add(() -> saves(mine, seen.tag()));
        }

        assertThat(outcomes(savers)).containsOnlyOnce(true);
        assertThat(drafts.of(FORM).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void letOneOfManyWhoBeginAtOnceWin() throws Exception {
        List<Callable<Boolean>> savers = new ArrayList<>();
        for (int saver = 0; saver < 8; saver++) {
            byte[] mine = form("by " + saver);
            savers.add(() -> saves(mine, null));
        }

        assertThat(outcomes(savers)).containsOnlyOnce(true);
        assertThat(changes.open()).hasSize(1);
    }

    private boolean saves(byte[] content, String seen) {
        try {
            saving.save(ada, FORM, content, seen, null, How.EDITED);
            return true;
        } catch (DraftChanged | RevisionNeeded faster) {
            return false;
        }
    }

    private static List<Boolean> outcomes(List<Callable<Boolean>> savers) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(savers.size());
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> outcome : desks.invokeAll(savers)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void keepWhatTheyWereAndTakeItUpAgain() {
        Draft first = saving.save(ada, FORM, form("one"), null, null, How.IMPORTED);
        Draft second = saving.save(ada, FORM, form("two"), first.tag(), null, How.EDITED);
        Draft third = saving.save(ada, FORM, form("three"), second.tag(), null, How.EDITED);

        assertThat(restoring.history(third)).extracting(Revision::number).containsExactly(3, 1);
        Draft restored = restoring.restore(alan, FORM, 1, third.tag());

        assertThat(drafts.file(restored).text()).isEqualTo(text("one"));
        assertThat(restoring.history(restored))
                .extracting(Revision::how)
                .containsExactly(How.RESTORED, How.EDITED, How.IMPORTED);
        assertThat(new String(restoring.content(restored, 3), StandardCharsets.UTF_8))
                .isEqualTo(text("three"));
    }

    @Test
    void makeNoRevisionOfWhatIsTheSame() {
        Draft first = saving.save(ada, FORM, form("one"), null, null, How.EDITED);

        Draft again = saving.save(ada, FORM, form("one"), first.tag(), null, How.EDITED);

        assertThat(again).isEqualTo(first);
        assertThat(heard.saved()).hasSize(1);
    }

    @Test
    void keepTheLastTwoHundredRevisions() {
        Draft draft = saving.save(ada, FORM, form("0"), null, null, How.KEPT);
        for (int number = 1; number <= 205; number++) {
            draft = saving.save(ada, FORM, form("n" + number), draft.tag(), null, How.KEPT);
        }

        assertThat(restoring.history(draft)).hasSize(200);
        assertThat(drafts.file(draft).text()).isEqualTo(text("n205"));
    }

    @Test
    void canBeDiscardedAndBroughtBack() {
        Draft draft = saving.save(ada, FORM, form("one"), null, null, How.EDITED);

        discarding.discard(ada, FORM, draft.tag());
        assertThat(drafts.of(FORM)).isEmpty();
        assertThat(changes.get(draft.change()).state()).isEqualTo(ChangeState.DISCARDED);
        assertThatThrownBy(() -> saving.save(ada, FORM, form("two"), draft.tag(), null, How.EDITED))
                .isInstanceOf(DraftChanged.class);

        Draft back = discarding.bringBack(ada, FORM, draft.id());
        assertThat(drafts.file(back).text()).isEqualTo(text("one"));
        assertThat(changes.get(draft.change()).isOpen()).isTrue();
    }

    @Test
    void areNotBroughtBackOverAnother() {
        Draft draft = saving.save(ada, FORM, form("one"), null, null, How.EDITED);
        discarding.discard(ada, FORM, draft.tag());
        saving.save(alan, FORM, form("other"), null, null, How.EDITED);

        assertThatThrownBy(() -> discarding.bringBack(ada, FORM, draft.id())).isInstanceOf(DraftChanged.class);
    }

    @Test
    void areNotDiscardedUnseen() {
        Draft draft = saving.save(ada, FORM, form("one"), null, null, How.EDITED);
        saving.save(alan, FORM, form("two"), draft.tag(), null, How.EDITED);

        assertThatThrownBy(() -> discarding.discard(ada, FORM, draft.tag())).isInstanceOf(DraftChanged.class);
        assertThat(drafts.of(FORM)).isPresent();
    }

    @Test
    void goTogetherInAChange() {
        Draft diagram = saving.save(ada, NEW, FirstSketch.of(NEW, "Works <council> & \"all\""), null, null, How.EDITED);
        Draft form = saving.save(ada, FORM, form("one"), null, diagram.change(), How.EDITED);
        Change change = changes.get(diagram.change());

        assertThat(form.change()).isEqualTo(diagram.change());
        assertThat(files.own(change))
                .extracting(DiagramFile::name)
                .containsExactly("NameOwner.form", "WorksCouncil.bpmn");
        assertThat(files.all(change))
                .extracting(DiagramFile::name)
                .contains("PilotToScale.bpmn", "HandoffGate.dmn", "WorksCouncil.bpmn")
                .doesNotHaveDuplicates();
        assertThat(files.all(change).stream()
                        .filter(file -> file.name().equals("NameOwner.form"))
                        .map(DiagramFile::text))
                .containsExactly(text("one"));
    }

    @Test
    void moveFromOneChangeIntoAnother() {
        Draft diagram = saving.save(ada, NEW, FirstSketch.of(NEW, "Works council"), null, null, How.EDITED);
        Draft form = saving.save(ada, FORM, form("one"), null, null, How.EDITED);

        describing.join(ada, FORM, diagram.change());

        assertThat(drafts.of(FORM).orElseThrow().change()).isEqualTo(diagram.change());
        assertThat(changes.get(form.change()).state()).isEqualTo(ChangeState.DISCARDED);
        assertThat(changes.open()).hasSize(1);
    }

    @Test
    void areOverWithTheirChange() {
        Draft draft = saving.save(ada, FORM, form("one"), null, null, How.EDITED);

        new TransactionTemplate(transactions).executeWithoutResult(deploying -> closing.published(draft.change(), ada));

        assertThat(drafts.of(FORM)).isEmpty();
        assertThat(drafts.of(changes.get(draft.change()))).hasSize(1);
        assertThatThrownBy(() -> describing.describe(ada, draft.change(), "Other", ""))
                .isInstanceOf(ChangeOver.class);
        assertThatThrownBy(() -> discarding.bringBack(ada, FORM, draft.id())).isInstanceOf(ChangeOver.class);
    }

    @Test
    void areForProcessAdmins() {
        Person lea = person("lea", Role.LEAD);

        assertThatThrownBy(() -> saving.save(lea, FORM, form("one"), null, null, How.EDITED))
                .isInstanceOf(NotAnAdministrator.class);
        assertThatThrownBy(() -> comments.say(lea, FORM, "", "Hello")).isInstanceOf(NotAnAdministrator.class);
    }

    @Test
    void takeOnlyWhatAnEditorCanOpen() {
        assertThatThrownBy(() -> save(FORM, "[]")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> save(FORM, "{ no json")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> save(NEW, "<a/>"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("BPMN");
        assertThatThrownBy(() -> save(NEW, "not xml at all")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> save(NEW, "<!DOCTYPE a><a/>")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> save(NEW, "<?xml version='1.0' encoding='ISO-8859-1'?><a/>"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> saving.save(ada, FORM, new byte[] {'{', (byte) 0xC3, '}'}, null, null, How.EDITED))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> save(FORM, "{\"a\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}"))
                .isInstanceOf(FileTooLarge.class);
        assertThat(changes.open()).isEmpty();
    }

    private void save(DiagramKey key, String content) {
        saving.save(ada, key, content.getBytes(StandardCharsets.UTF_8), null, null, How.EDITED);
    }

    @Test
    void standInTheWorkshopBesideWhatIsDeployed() {
        saving.save(ada, NEW, FirstSketch.of(NEW, "Works council"), null, null, How.EDITED);
        presences.seen(FORM, alan.id());
        presences.seen(FORM, alan.id());

        List<Piece> pieces = workshop.pieces(piece -> true);

        assertThat(pieces).extracting(piece -> piece.key().file()).contains("PilotToScale.bpmn", "WorksCouncil.bpmn");
        assertThat(pieces.stream()
                        .filter(piece -> piece.key().equals(FORM))
                        .findFirst()
                        .orElseThrow()
                        .editing())
                .containsExactly(alan.id());
        assertThat(workshop.find("PilotToScale").kind()).isEqualTo(DiagramKind.BPMN);
        assertThat(workshop.find("NameOwner.form")).isEqualTo(FORM);
        presences.gone(FORM, alan.id());
        assertThat(presences.of(FORM)).isEmpty();
    }

    @Test
    void belongToTheDiagramsThatNameThem() {
        DiagramKey pilot = workshop.find("PilotToScale");

        assertThat(namedFiles.of(workshop.file(pilot, 1)))
                .contains(
                        FORM,
                        new DiagramKey("HandoffGate", DiagramKind.DMN),
                        new DiagramKey("InvolveTeam", DiagramKind.BPMN));
        assertThat(namedFiles.users(FORM)).containsExactly(pilot);
    }

    @Test
    void areTalkedAbout() {
        comments.say(ada, FORM, "Field_owner", "Should the deputy see this?");

        Comment said = comments.of(FORM).get(0);
        comments.settle(alan, FORM, said.id(), true);

        assertThat(said.element()).isEqualTo("Field_owner");
        assertThat(comments.of(FORM).get(0).settledBy()).isEqualTo(alan.id());
        assertThatThrownBy(() -> comments.say(ada, FORM, "", "  ")).isInstanceOf(WorkshopError.CommentRefused.class);
    }

    private static byte[] form(String words) {
        return text(words).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String words) {
        return "{\"id\":\"NameOwner\",\"type\":\"default\",\"components\":[{\"type\":\"text\",\"text\":\"" + words
                + "\"}]}";
    }

    private static Person person(String id, Role role) {
        return new Person(new PersonId(id), id, id + "@crossing.example", Set.of(role), true, null, ZoneOffset.UTC);
    }
}

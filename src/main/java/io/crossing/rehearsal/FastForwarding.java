package io.crossing.rehearsal;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.FilesOfChange;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DeploymentGate;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.Diagrams;
import io.crossing.process.DiagramsRefused;
import io.crossing.rehearsal.Experience.Known;
import io.crossing.rehearsal.RecentlyPlayed.What;
import io.crossing.rehearsal.RehearsalError.StageTaken;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import io.crossing.rollout.PilotToScale;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Plays a change before it is published: a rollout on its files, from its start, as far as the days reach. Nothing of it reaches anybody, and
 * the product that runs is only read.
 */
@Service
public class FastForwarding {

    private static final int PATIENCE_SECONDS = 30;

    private final DiagramDrafts drafts;
    private final Changes changes;
    private final FilesOfChange files;
    private final DeployedFiles deployed;
    private final ObjectProvider<DeploymentGate> gates;
    private final Casting casting;
    private final Experience experience;
    private final RecentlyPlayed recently;
    private final ConfigurableApplicationContext running;
    private final Clock clock;
    private final Semaphore stage = new Semaphore(1);

    FastForwarding(
            DiagramDrafts drafts,
            Changes changes,
            FilesOfChange files,
            DeployedFiles deployed,
            ObjectProvider<DeploymentGate> gates,
            Casting casting,
            Experience experience,
            RecentlyPlayed recently,
            ConfigurableApplicationContext running,
            Clock clock) {
        this.drafts = drafts;
        this.changes = changes;
        this.files = files;
        this.deployed = deployed;
        this.gates = gates;
        this.casting = casting;
        this.experience = experience;
        this.recently = recently;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Plays the change that a file's draft belongs to; where there is no draft, what is deployed.
     *
     * @throws io.crossing.diagram.WorkshopError.NotAnAdministrator unless it is a process admin
     * @throws RehearsalError.OrderRefused if it cannot be played so
     * @throws io.crossing.rollout.RolloutUnknown if there is no rollout whose people are to play
     * @throws DiagramsRefused if the files may not be deployed, or the engine cannot read them
     * @throws StageTaken if others are being played for too long
     */
    public Rehearsal play(Person by, DiagramKey key, RehearsalOrder order) {
        Admins.must(by);
        return play(key, ofDraft(key), order);
    }

    /** The same with what is deployed now, to compare with. */
    public Rehearsal playDeployed(Person by, DiagramKey key, RehearsalOrder order) {
        Admins.must(by);
        return play(key, newest(), order);
    }

    /** Every file as it would stand beside what is deployed. */
    public List<DiagramFile> ofDraft(DiagramKey key) {
        return drafts.of(key)
                .map(draft -> files.all(changes.get(draft.change())))
                .orElseGet(this::newest);
    }

    private List<DiagramFile> newest() {
        return deployed.newest().stream()
                .flatMap(version -> deployed.file(version.key(), version.version()).stream())
                .toList();
    }

    private Rehearsal play(DiagramKey key, List<DiagramFile> all, RehearsalOrder order) {
        new CheckingOrder(all).check(order);
        What what = What.of(key, all, order);
        return recently.find(what).orElseGet(() -> {
            Rehearsal played = anew(key, all, order);
            recently.keep(what, played);
            return played;
        });
    }

    private Rehearsal anew(DiagramKey key, List<DiagramFile> all, RehearsalOrder order) {
        Cast cast = casting.like(order.like());
        Known known = order.pace() == Pace.HISTORY ? experience.sofar() : Known.NOTHING;
        List<String> objections =
                gates.stream().flatMap(gate -> gate.objections(all).stream()).toList();
        if (!objections.isEmpty()) {
            throw new DiagramsRefused(objections);
        }
        enter();
        PlayedClock played = new PlayedClock(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try (ThrowawayProduct product =
                ThrowawayProduct.of(running.getBeanFactory(), running.getEnvironment(), all, played)) {
            return new Playing(order, new Habits(order, known), cast, product).play(played(key, product));
        } finally {
            stage.release();
        }
    }

    /** The diagram itself where rollouts run on it; the usual one where it is a part of that. */
    private static String played(DiagramKey key, ThrowawayProduct product) {
        return product.part(Diagrams.class)
                .newest(key.name())
                .filter(outline -> !outline.stages().isEmpty())
                .map(Diagrams.Outline::process)
                .orElse(PilotToScale.KEY);
    }

    private void enter() {
        try {
            if (!stage.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StageTaken();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StageTaken();
        }
    }
}

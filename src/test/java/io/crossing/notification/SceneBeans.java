package io.crossing.notification;

import io.crossing.escalation.AnswerOffers;
import io.crossing.escalation.Briefing;
import io.crossing.escalation.Escalations;
import io.crossing.process.Diagrams;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisits;
import io.crossing.worklist.WorkItems;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The {@link Scene} where the product has its record. */
@ComponentScan(
        basePackages = "io.crossing.rollout",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*[.]RunningTime"))
class SceneBeans {

    @Bean
    Scene scene() {
        return new Scene();
    }

    @Bean
    Clock clock(Scene scene) {
        return scene.clock();
    }

    @Bean
    Rollouts rollouts(Scene scene) {
        return StandIn.as(Rollouts.class, scene);
    }

    @Bean
    StageVisits stageVisits(Scene scene) {
        return StandIn.as(StageVisits.class, scene);
    }

    @Bean
    StoodStill pauses() {
        return new StoodStill();
    }

    @Bean
    Diagrams diagrams(Scene scene) {
        return StandIn.as(Diagrams.class, scene);
    }

    @Bean
    WorkItems workItems(Scene scene) {
        return StandIn.as(WorkItems.class, scene);
    }

    @Bean
    AnswerOffers answerOffers(Scene scene) {
        return StandIn.as(AnswerOffers.class, scene);
    }

    @Bean
    Involvement involvement(Scene scene) {
        return StandIn.as(Involvement.class, scene);
    }

    @Bean
    LateScene lateScene() {
        return new LateScene();
    }

    @Bean
    Escalations escalations(LateScene scene) {
        return StandIn.as(Escalations.class, scene);
    }

    @Bean
    Briefing briefing(LateScene scene) {
        return StandIn.as(Briefing.class, scene);
    }
}

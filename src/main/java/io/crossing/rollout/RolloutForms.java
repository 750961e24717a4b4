package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.form.FormContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form in a rollout is filled and checked with: its people, teams, stages, and what is on record already. */
public interface RolloutForms {

    /** The context for a task of the rollout, of one team where the task is about one. */
    FormContext context(RolloutId rollout, @Nullable TeamId team);

    /**
     * The data with the names of everybody who occurs in it as {@code people}, each a label and a value, and with the teams in it as
     * {@code peopleAndTeams}. Whoever else can be chosen is found by a search.
     */
    Map<String, Object> withNames(Map<String, Object> data);
}

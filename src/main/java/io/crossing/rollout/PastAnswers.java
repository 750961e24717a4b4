package io.crossing.rollout;

import java.util.List;
import java.util.Map;

/** What forms were answered with, in whichever rollout. */
public interface PastAnswers {

    /** The answers to each task, by its element's id, from so many that were given last and stand. */
    Map<String, List<Map<String, Object>>> ofTheLast(int most);
}

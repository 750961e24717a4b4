package io.crossing;

import java.util.List;
import java.util.Map;

/** What a rollout is started with through the API, with the sample people. */
final class Pilots {

    private Pilots() {}

    static Map<String, Object> pilot(String name, String summary, String area) {
        return Map.of(
                "name",
                name,
                "summary",
                summary,
                "businessArea",
                area,
                "pilotTeam",
                List.of("pia", "paul"),
                "sponsor",
                "sam",
                "lead",
                "lea",
                "teams",
                List.of(
                        Map.of("name", "North", "lead", "tara", "people", 12),
                        Map.of("name", "South", "lead", "tom", "people", 9)),
                "targetDate",
                "2031-06-30");
    }
}

package io.crossing.report;

import java.util.List;
import java.util.Map;

/** What the filters of the portfolio offer: stages and areas by name, people's names by their ids. */
public record PortfolioChoices(
        List<String> stages,
        List<String> areas,
        Map<String, String> sponsors,
        Map<String, String> owners,
        Map<String, String> holders) {}

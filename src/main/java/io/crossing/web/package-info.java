/** What every page and every resource shares: lists in pages, problems in words, answers that can be asked for twice, the product's picture. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"process"})
@NullMarked
package io.crossing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who is who: accounts, roles, absence and substitutes, and how people and their programs sign in. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"process", "web"})
@NullMarked
package io.crossing.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

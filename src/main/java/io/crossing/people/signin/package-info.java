/** Who may come in: browsers with a session, programs with a password or an access token; and which paths are open. */
@NullMarked
package io.crossing.people.signin;

import org.jspecify.annotations.NullMarked;

/** Reads task forms and checks answers against them, so that what the browser promises also holds for every other way in. */
@NamedInterface("form")
@NullMarked
package io.crossing.process.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

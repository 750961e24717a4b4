/** The Camunda 7 engine behind the kernel's ports; nothing outside packages of this name sees a type of the engine. */
@NullMarked
package io.crossing.process.camunda;

import org.jspecify.annotations.NullMarked;

/** What walks of remote sources have in common: repeats, loops and pages that are too long. */
@NullMarked
package id.satudata.hub.connector.walk;

import org.jspecify.annotations.NullMarked;

/** Text as sources send it: JSON within limits, and UTF-8 that is none everywhere. */
@NullMarked
package id.satudata.hub.connector.text;

import org.jspecify.annotations.NullMarked;

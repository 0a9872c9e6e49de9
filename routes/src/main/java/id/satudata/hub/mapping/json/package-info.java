/** Reads the JSON of dialects that are written in it. */
@NullMarked
package id.satudata.hub.mapping.json;

import org.jspecify.annotations.NullMarked;

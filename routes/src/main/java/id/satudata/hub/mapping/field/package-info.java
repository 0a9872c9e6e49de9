/** The rules for single values: what a source wrote in, a value or nothing out. */
@NullMarked
package id.satudata.hub.mapping.field;

import org.jspecify.annotations.NullMarked;

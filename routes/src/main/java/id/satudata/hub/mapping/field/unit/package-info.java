/** How units and measures are read: a source's words in, concepts of our lists out, and the doubt where there is one. */
@NullMarked
package id.satudata.hub.mapping.field.unit;

import org.jspecify.annotations.NullMarked;

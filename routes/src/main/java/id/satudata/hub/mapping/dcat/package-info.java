/** Normalises the graph of a DCAT dataset, field by field; the other dialects are first said in DCAT. */
@NullMarked
package id.satudata.hub.mapping.dcat;

import org.jspecify.annotations.NullMarked;

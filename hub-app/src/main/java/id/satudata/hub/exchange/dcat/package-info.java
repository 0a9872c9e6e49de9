/** The catalogue and its datasets as DCAT, a page or a dataset at a time. */
@NullMarked
package id.satudata.hub.exchange.dcat;

import org.jspecify.annotations.NullMarked;

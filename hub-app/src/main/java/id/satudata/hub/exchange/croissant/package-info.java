/** Datasets as Croissant, for those who train models on them. */
@NullMarked
package id.satudata.hub.exchange.croissant;

import org.jspecify.annotations.NullMarked;

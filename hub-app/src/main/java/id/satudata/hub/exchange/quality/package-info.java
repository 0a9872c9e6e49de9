/** The quality of datasets and agencies, for machines. */
@NullMarked
package id.satudata.hub.exchange.quality;

import org.jspecify.annotations.NullMarked;

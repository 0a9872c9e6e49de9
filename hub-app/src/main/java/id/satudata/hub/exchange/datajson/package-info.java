/** The catalogue as {@code data.json}, by DCAT-US 1.1. */
@NullMarked
package id.satudata.hub.exchange.datajson;

import org.jspecify.annotations.NullMarked;

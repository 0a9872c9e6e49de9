/** CKAN's Action API v3, as far as reading goes, in the exact shapes its clients check. */
@NullMarked
package id.satudata.hub.exchange.ckan;

import org.jspecify.annotations.NullMarked;

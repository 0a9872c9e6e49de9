/** What agreements open of restricted data, and the record of what went out by them. */
@NullMarked
package id.satudata.hub.partner.opening;

import org.jspecify.annotations.NullMarked;

/** Forms for records of a profile, as JSON for whoever builds them. */
@NullMarked
package id.satudata.hub.exchange.form;

import org.jspecify.annotations.NullMarked;

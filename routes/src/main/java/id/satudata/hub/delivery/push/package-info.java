/** Pushes datasets one by one to catalogues that take them: CKAN sites and hubs like this one. */
@NullMarked
package id.satudata.hub.delivery.push;

import org.jspecify.annotations.NullMarked;

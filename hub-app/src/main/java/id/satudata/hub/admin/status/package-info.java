/** How the hub is, told to everybody. */
@NullMarked
package id.satudata.hub.admin.status;

import org.jspecify.annotations.NullMarked;

/** Tests of the operator's desk. */
@NullMarked
package id.satudata.hub.admin;

import org.jspecify.annotations.NullMarked;

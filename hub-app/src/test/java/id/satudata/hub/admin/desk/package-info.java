/** Tests of what lies behind the operator's desk. */
@NullMarked
package id.satudata.hub.admin.desk;

import org.jspecify.annotations.NullMarked;

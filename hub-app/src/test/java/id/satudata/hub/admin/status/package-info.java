/** Tests of what lies behind the status page. */
@NullMarked
package id.satudata.hub.admin.status;

import org.jspecify.annotations.NullMarked;

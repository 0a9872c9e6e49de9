/** The portal's tests, over in-memory fakes of what lies behind it. */
@NullMarked
package id.satudata.hub.portal;

import org.jspecify.annotations.NullMarked;

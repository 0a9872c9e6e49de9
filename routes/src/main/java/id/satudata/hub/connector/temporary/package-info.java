/** Where connectors lay down what they fetch while it is read. */
@NullMarked
package id.satudata.hub.connector.temporary;

import org.jspecify.annotations.NullMarked;

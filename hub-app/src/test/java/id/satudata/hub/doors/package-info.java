/** Tests of all doors together, over in-memory fakes of what lies behind them. */
@NullMarked
package id.satudata.hub.doors;

import org.jspecify.annotations.NullMarked;

/** The pages with which an operator watches the views and sets them right. */
@NullMarked
package id.satudata.hub.admin.desk;

import org.jspecify.annotations.NullMarked;

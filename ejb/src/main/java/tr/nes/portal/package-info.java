/** How people reach the operator of this portal: the settings' phone and mail address until an administrator changes them. */
package tr.nes.portal;

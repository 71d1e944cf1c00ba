/** Private files, the database's accounts and the HTTPS key: a module of the server, used before any deployment. */
package tr.nes.installation;

package org.jisr.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source over a single connection, for hundreds of short questions one after the other:
 * signing in for each would spend a minute on key derivation alone. Closing what it lends does
 * nothing; closing the whole ends the connection.
 */
final class OneConnection implements AutoCloseable {
  private final Connection connection;
  private final DataSource source;

  /** Signs in once. */
  OneConnection(DataSource real) throws SQLException {
    this.connection = real.getConnection();
    Connection lent = lent(connection);
    this.source =
        proxy(
            DataSource.class,
            (method, arguments) ->
                method.getName().equals("getConnection") ? lent : method.invoke(real, arguments));
  }

  /** What lends the connection. */
  DataSource source() {
    return source;
  }

  private static Connection lent(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) ->
            method.getName().equals("close") ? null : method.invoke(connection, arguments));
  }

  private interface Call {
    @Nullable Object of(Method method, Object @Nullable [] arguments)
        throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    Object made =
        Proxy.newProxyInstance(
            OneConnection.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.of(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
    return type.cast(made);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

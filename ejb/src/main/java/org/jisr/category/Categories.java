package org.jisr.category;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

@Repository
interface Categories {
  @Query("select c from Category c order by c.code")
  List<Category> all();

  @Query("select q from GbvimsQuestion q order by q.ordinal")
  List<GbvimsQuestion> questions();
}

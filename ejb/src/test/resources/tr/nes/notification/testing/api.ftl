${list?api.size()}

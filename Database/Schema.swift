/// accessor
